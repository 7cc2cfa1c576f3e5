/** An app that asks a small newsroom. Every answer that it is given is held against the contract. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import { bundleContractViewer, bundleDesk } from "../infra/bundle.ts";
import type { DecisionServices, ReferenceServices } from "../lib/api/handlers/handler.ts";
import type { Request, Response } from "../lib/api/http.ts";
import { type ApiServices, answerRequest } from "../lib/api/index.ts";
import { answerReading } from "../lib/api/readings.ts";
import { answerReference } from "../lib/api/reference.ts";
import { ROUTE_NAMES, ROUTES } from "../lib/api/routes.ts";
import { answerDecision } from "../lib/api/status.ts";
import { answerUploadForm } from "../lib/api/uploads.ts";
import type { Article } from "../lib/article.ts";
import { makeFormSigner } from "../lib/aws/upload-forms.ts";
import { reader } from "../lib/ingest/reader/index.ts";
import { stateFromUpload } from "../lib/stories/versions.ts";
import { digestArticle } from "../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../lib/summarise/summary-record.ts";
import { breachesOf } from "./document.ts";
import { type aNewsroom, anArticle, NOON } from "./newsroom.ts";

type Newsroom = Awaited<ReturnType<typeof aNewsroom>>;

/** What the function is given besides the newsroom. */
export const SETTINGS: Pick<ApiServices, "cursorKey"> = { cursorKey: "a key of this stage" };

const ROOT = fileURLToPath(new URL("..", import.meta.url));
let desk: ReturnType<typeof bundleDesk> | undefined;
let viewer: ReturnType<typeof bundleContractViewer> | undefined;

/** The files of the desk's page, by name. */
export const readDesk = () => {
  desk ??= bundleDesk(ROOT);
  return desk;
};

/** A file of a page as the function has it, in whose zip these files are. */
export const readAsset = async (name: string) => {
  viewer ??= bundleContractViewer(ROOT);
  const ours = (await readDesk())[name] ?? (await viewer)[name];
  if (ours || !name.startsWith("swagger-ui")) return ours && gzipSync(ours, { level: 9 });
  return gzipSync(await readFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))), {
    level: 9,
  });
};

const FOR_EVERYONE = new Set<string | undefined>(
  ROUTE_NAMES.map((name) => ROUTES[name])
    .filter(({ audience }) => audience === "everyone")
    .map(({ path }) => path),
);

/** Answers as the function does that API Gateway asks for the request's route. */
export function answer(
  request: Request,
  services: ApiServices & Partial<DecisionServices & ReferenceServices>,
): Promise<Response> {
  if (FOR_EVERYONE.has(request.route))
    return answerReference(request, { hasDesk: true, ...services, asset: readAsset });
  const isPosted = request.method === "POST";
  if (isPosted && request.route === ROUTES.postUploadForm.path)
    return answerUploadForm(request, { ...services, ...FORMS });
  const isDecided = [ROUTES.postStatus, ROUTES.postApproval].some(({ path }) => path === request.route);
  if (isPosted && isDecided) return answerDecision(request, services as DecisionServices);
  if (request.route !== ROUTES.postReading.path) return answerRequest(request, services);
  return answerReading(request, { ...services, reader, newsroom: NEWSROOM });
}

/** Of AWS's documentation: they are nobody's. */
const CREDENTIALS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

const FORMS = {
  signForm: makeFormSigner(
    {
      name: "standfirst-local-uploads",
      region: "us-east-1",
      url: "https://standfirst-local-uploads.s3.us-east-1.amazonaws.com",
    },
    () => CREDENTIALS,
  ),
  deskPrefix: "desk/",
  deskScope: "desk",
  maxUploadBytes: 20 * 1024 * 1024,
};

/** How a newsroom wants its files read, when it has said nothing. */
const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20 * 1024 * 1024 };

export interface Asked {
  method?: string;
  target?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  repeated?: Request["repeated"];
  headers?: Record<string, string>;
  scopes?: string[];
  body?: Uint8Array;
}

/** @param route as API Gateway matched it; undefined when it matched none */
export async function ask(
  newsroom: Newsroom,
  now: Date,
  route: string | undefined,
  asked: Asked,
  stage: Pick<ApiServices, "access" | "variesByOrigin" | "hasCdn" | "hasWriter" | "briefings"> &
    Pick<ReferenceServices, "logIn" | "uploadsUrl"> = {},
) {
  const request = {
    method: "GET",
    route,
    origin: "https://api.example.org",
    target: route ?? "/",
    path: {},
    query: {},
    headers: {},
    id: "request-1",
    ...asked,
  };
  const response = await answer(request, {
    ...newsroom.services,
    announcer: newsroom.announcer,
    hasWriter: true,
    ...SETTINGS,
    ...stage,
    now: () => now,
  });
  const text = typeof response.body === "string" ? response.body : gunzipSync(response.body).toString();
  // A page for people, a path that is none of ours and another method are not of the document.
  const verb = request.method === "POST" ? "post" : "get";
  if (route && !isPage(route) && response.status !== 405)
    expect(breachesOf(route.replace("+}", "}"), response, text, stage.access, verb)).toEqual([]);
  const isJson = response.headers["content-type"]?.endsWith("json");
  return { ...response, text, json: isJson ? JSON.parse(text) : undefined };
}

function isPage(route: string): boolean {
  return /^\/(docs|desk|health$|robots|favicon|$)/.test(route);
}

export async function publish({ articles }: Newsroom, ...stories: Partial<Article>[]): Promise<void> {
  for (const story of stories) {
    const article = anArticle(story);
    const summarise = (standing: Article) => makeSummaryRecord(standing, digestArticle(standing));
    await articles.save(article.id, stateFromUpload(article, article.published), summarise, NOON);
  }
}
