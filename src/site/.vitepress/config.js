import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const docs = join(root, "docs");
const modules = join(root, "src/site/node_modules");
const repository = "https://github.com/communique/communique";
const version = readFileSync(join(root, "pom.xml"), "utf8").match(/<version>([^<]*)</)[1];

/** Converts links to files outside docs to links to the repository. */
function linkToRepository(md) {
  const render = md.renderer.rules.link_open ?? ((tokens, i, options, env, self) => self.renderToken(tokens, i, options));
  md.renderer.rules.link_open = (tokens, i, options, env, self) => {
    const href = tokens[i].attrGet("href");
    if (href?.startsWith("../")) {
      const [path, anchor] = href.split("#");
      const file = relative(root, resolve(docs, path));
      if (!existsSync(join(root, file))) {
        throw new Error(`${env.path} links to ${href}, which does not exist`);
      }
      tokens[i].attrSet("href", `${repository}/tree/main/${file}${anchor ? "#" + anchor : ""}`);
    }
    return render(tokens, i, options, env, self);
  };
}

/** Returns the anchor that GitHub assigns to a heading, so that links work on GitHub and on the site. */
function slugify(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, "")
    .replaceAll(" ", "-");
}

export default defineConfig({
  title: "Communiqué",
  description: "A Java library for what news reports say about politics",
  lang: "en",
  base: "/communique/",
  srcDir: "../../docs",
  outDir: "../../target/site",
  cacheDir: "../../target/site-cache",
  cleanUrls: true,
  lastUpdated: false,
  // The pages are outside this directory. Without aliases, Vite would not find the modules that the
  // pages import.
  vite: {
    resolve: {
      alias: [
        { find: /^vue\/server-renderer$/, replacement: join(modules, "vue/server-renderer/index.mjs") },
        { find: /^vue$/, replacement: join(modules, "vue/dist/vue.runtime.esm-bundler.js") },
      ],
    },
  },
  markdown: {
    config: linkToRepository,
    anchor: { slugify },
    languageAlias: { canonical: "json", hash: "json" },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/" },
      { text: "Javadoc", link: "/javadoc/index.html", target: "_self" },
      {
        text: version,
        items: [
          { text: "Change log", link: `${repository}/blob/main/CHANGELOG.md` },
          { text: "Releases", link: `${repository}/releases` },
          { text: "What a new version may change", link: "/versioning" },
        ],
      },
    ],
    sidebar: JSON.parse(readFileSync(join(root, "src/site/navigation.json"), "utf8")),
    socialLinks: [{ icon: "github", link: repository }],
  },
  // The Javadoc is copied to the site after the site is built.
  ignoreDeadLinks: [/^\/javadoc\//],
});
