import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makePages } from "../ingest/pages.ts";

/** More than are read meanwhile, so that reading never ends. */
const ARTICLES = 600;
/** The bot asks one host at a time for one page: so many hosts are read from at once. */
const HOSTS = 8;

/** Made-up news at several addresses of this machine. */
export async function startNewsHosts() {
  const pages = makePages(ARTICLES);
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/news\/(\d+)$/.exec(request.url ?? "")?.[1] ?? -1)];
    if (!page) return void response.writeHead(404).end();
    // The page says another address of its own, which no server has.
    const html = Buffer.from(page.bytes)
      .toString()
      .replace(/<link rel="canonical"[^>]*>/, "");
    response.writeHead(200, { "content-type": page.contentType }).end(html);
  });
  server.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const hosts = Array.from({ length: HOSTS }, (_, at) => `127.0.0.${at + 2}:${port}`);
  return {
    hosts,
    urls: pages.map((_, at) => `http://${hosts[at % HOSTS]}/news/${at}`),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
