# Not run where it was written; see docs/operating.md.
FROM node:24-bookworm-slim AS build
WORKDIR /glossa
COPY package.json package-lock.json .npmrc ./
COPY packages ./packages
COPY apps ./apps
COPY tsconfig.base.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund && npx vite build apps/web

FROM node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends espeak-ng && rm -rf /var/lib/apt/lists/*
WORKDIR /glossa
ENV NODE_ENV=production GLOSSA_DATA=/data GLOSSA_HOST=0.0.0.0
COPY package.json package-lock.json .npmrc ./
COPY packages ./packages
COPY apps/server ./apps/server
COPY apps/web/package.json ./apps/web/package.json
RUN npm ci --ignore-scripts --omit=dev --no-audit --no-fund --workspace @glossa/server && npm cache clean --force
COPY --from=build /glossa/apps/web/dist ./apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4600
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4600/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/server/src/main.ts"]
