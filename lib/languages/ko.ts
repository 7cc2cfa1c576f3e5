/** Korean. The groups are explained in groups/. */
import { describeLanguage } from "./language.ts";
import { phrases } from "./phrases.ts";

export const ko = describeLanguage({
  tag: "ko",
  name: "Korean",
  isUnspaced: true,

  rights: {
    machines: phrases("인공지능, 기계 학습, 자동화, 생성형, 언어 모델, 데이터 마이닝"),
    machinesInCapitals: phrases("AI"),
    rewriting: phrases("요약, 개작"),
  },
  status: {
    kill: phrases(`
      취소되었, 취소, 기사 취소, 기사취소, 전문 취소, 전문취소, 삭제, 철회, 킬, 취소합니다, 취소하오니, 오보입니다
    `),
    retract: ["무시", "사용하지 마시기"],
    embargo: phrases(`
      엠바고, 보도유예, 보도 유예, 보도시점, 보도 시점, 보도제한, 조간부터, 석간부터, 보도 가능 시점, 이후 보도, 부터 보도
    `),
    lifted: ["해제", "해제됨", "해제되었", "종료", "지남"],
    hold: phrases(`
      사용 불가, 사용불가, 게재 불가, 게재불가, 보도 불가, 보도불가, 공개 불가, 공개불가, 배포 불가, 배포불가, 게재하지 말 것, 보도하지 말 것, 사용하지 말 것, 공개하지 말
      것, 승인 대기 중, 승인 대기, 확인 중, 검토 중, 보도 금지, 보도금지, 사용 금지, 사용금지, 게재 금지, 게재금지, 공개 금지, 공개금지, 배포 금지, 배포금지, 보류,
      대기, 대외비, 비공개, 사용하지 마십시오, 보도하지 마십시오, 보도하지 마세요, 사용하지 마세요, 게재하지 마십시오, 보류해, 출고하지, 출고하지 마세요, 내보내지, 보도하지,
      게재하지, 공개하지, 배포하지, 안내 시까지, 별도 안내, 확인될 때까지, 대기해, 금합니다, 사용을 금합니다, 보도를 금합니다, 전까지 사용, 출고 금지, 출고금지, 법무팀 검토
      중, 법무 검토 중, 출고 보류
    `),
    draft: ["초안", "초고", "미승인"],
    publish: ["보도", "게재", "사용", "공개", "배포"],
    story: ["기사", "본 기사", "이 기사", "사진", "전문"],
    editors: ["주의", "알림", "공지", "긴급", "편집자", "데스크", "부탁드립니다", "바랍니다"],
    until: ["까지", "이전", "이후", "부터"],
    filler: phrases(`
      년, 월, 일, 시, 분, 오전, 오후, 자정, 정오, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 함, 은, 는, 이, 가, 을, 를, 의, 에, 로, 됨,
      한국시간, 습니다, 되었습니다, 합니다, 입니다, 주시기, 해, 하여, 별도, 안내, 때, 확인될, 주시기 바랍니다, 마시기, 마세요, 조간, 석간, 화, 수, 목, 금, 토, 해
      주시기, 오보, 아직, 먼저, 우선
    `),
    refusals: phrases(`
      게재하지 (마세요|마십시오|말아|말 것), 보도하지 (마세요|마십시오|말아|말 것), 공개하지 (마세요|마십시오|말아|말 것), 배포하지 (마세요|마십시오|말아|말 것), 출고하지
      (마세요|마십시오|말아|말 것), 내보내지 (마세요|마십시오|말아|말 것), 보도를 자제해 주
    `),
  },
  moments: {
    beforeNoon: ["오전"],
    afterNoon: ["오후"],
    yearSigns: ["년"],
    monthSigns: ["월"],
    daySigns: ["일"],
    hourSigns: ["시"],
    minuteSigns: ["분"],
    halfHour: ["반"],
  },
  zones: {
    places: [
      ["Europe/London", ["런던"]],
      ["Europe/Paris", ["파리"]],
      ["Asia/Shanghai", ["베이징"]],
      ["Asia/Tokyo", ["도쿄", "일본"]],
      ["Asia/Seoul", ["한국", "서울"]],
      ["Australia/Sydney", ["시드니"]],
      ["America/New_York", ["뉴욕"]],
    ],
    placeEndings: ["시간"],
  },

  credits: {
    captionEnds: phrases(`
      자료사진, 자료 사진
    `),
    captionSides: ["왼쪽", "오른쪽", "가운데"],
    labels: ["사진"],
  },
  boilerplate: {
    rights: ["(무단 |무단)전재"],
    selfReferences: phrases(`
      영상으로 (정리|확인|살펴|담)*, 영상에서 (확인|보)*,
      (이|본|이번) (글|기사|가이드|포스팅|칼럼)(에서는|에서|은|는), (알아보겠|살펴보겠|소개하겠|설명하겠|알려드리겠|정리했|소개합)(습니다|다|니다),
      (알아보자|살펴보자|알아봅시다), (구독|팔로우|공유|문의)(해 주세요|하세요|해주세요|바랍니다), 읽어주셔서 감사
    `),
    unseen: phrases(`
      (아래|위|다음) (표|그림|사진|영상|그래프|지도|목록|링크)(는|은|를|을|에|에서|와|처럼), (위에서|앞서|아래에서) (언급|설명)한,
      (여기를|링크를|이곳을) (클릭|눌러), 사진(은|=|제공), (사진|그림) (위|아래)
    `),
    leftovers: phrases(`
      사진 출처, 사진 설명, 관련기사, 관련 기사, 이미지 출처, 이미지 캡션, 더 알아보기, 재판매 및 DB 금지
    `),
    announcements: phrases(`
      이 글에서는, 이 기사에서는, 다음은*, 아래는*, 지금부터*
    `),
    colonInvitations: ["관련 기사", "관련기사"],
    advertisements: phrases(`
      광고
    `),
    editorNotes: ["언론 문의", "문의처", "보도자료 문의"],
    contactLabels: ["문의"],
  },
  transcripts: {
    heard: ["웃음", "박수"],
  },
  datelines: {
    reporters: ["특파원", "기자"],
  },
  pageLines: {
    waits: ["보도", "공개", "엠바고"],
  },

  backReferences: {
    demonstrativesWithin: phrases(`
      (이|해당)
      (사건|사고|법안|제도|계획|조사|연구|영화|영상|사진|결정|방안|문제|회사|단체|지역|조치|발언|논란|보고서|남성|여성)(은|는|이|가|을|를|의|에|에서|으로|로|과|와|도|에
      대해|)
    `),
    events: phrases(`
      남성은, 여성은, 용의자는, 피의자는, 피고인은, 피해자는, 사고는, 사건은, 경찰은, 운전자는, 이 남성은, 이 여성은
    `),
    openings: phrases(`
      그러나*, 하지만*, 그리고*, 또한*, 또*, 한편*, 따라서*, 그래서*, 그는*, 그녀는*, 그들은*, 이는*, 이것은*, 이에*, 그의*, 그녀*,
      이들*, 이 때문에*, 이후*, 반면*, 다만*, 이 같은*, 이러한*,
      당시*, 해당*, 앞서*
    `),
  },
  speakers: {
    interviews: ["인터뷰"],
    telling: phrases(`
      말했다, 밝혔다, 전했다, 따르면
    `),
    first: phrases(`
      나는, 저는, 제가, 내가, 우리는, 저희는
    `),
    second: phrases(`
      당신은
    `),
  },
  labels: {
    claim: ["주장", "소문", "오해"],
    falsehood: ["거짓"],
    rating: ["결론", "판정"],
    truth: ["사실", "진실"],
    asker: ["질문", "문", "기자", "사회자"],
    answer: ["답", "답변", "대답"],
    notes: ["정정", "바로잡습니다"],
  },
  claims: {
    denying: phrases(`
      부인했다, 부인하*, 반박*
    `),
    denials: ["거짓", "사실이 아"],
    factChecks: ["팩트체크"],
  },
  corrections: {
    openings: ["이전 (기사|버전)"],
  },
  sentences: {
    finals: phrases(`
      었다, 았다, 했다, 됐다, 였다, 겠다, 졌다, 렸다, 났다, 갔다, 왔다, 혔다, 있다, 없다, 한다, 된다, 는다, 니다
    `),
    finalsUnlessBefore: ["보", "하", "해", "할", "싶", "치", "말", "고", "며", "는", "라", "더"],
  },
  bylines: {
    colonLabels: ["글"],
  },
  deskLabels: {
    caption: ["사진 설명"],
  },
  publication: {
    updated: ["수정", "업데이트", "최종수정"],
  },
  mail: {
    greetings: ["안녕하세요"],
    releases: ["보도자료"],
  },
  wires: {
    signOffs: ["끝"],
  },
});
