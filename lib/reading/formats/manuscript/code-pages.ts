/** Windows code pages, by the names that the platform's decoder knows. */

const BY_CODE_PAGE: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1361: "euc-kr",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

/** Finds the encoding that a code page number names; undefined when the platform cannot decode it. */
export function findCodePageEncoding(page: number): string | undefined {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : BY_CODE_PAGE[page];
}
