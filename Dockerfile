# The embedded stack: the whole service in one container, for trying it out. It is open to whoever reaches its ports,
# so publish them to this machine alone:
#
#   docker build -t standfirst .
#   docker run --rm -p 127.0.0.1:3000:3000 -p 127.0.0.1:4566:4566 -v standfirst:/data standfirst
#
# For production there is `npm run deploy`.

FROM node:24-slim AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Packaged here, as a deployment would, so that the image needs neither the framework nor a bundler.
RUN mkdir -p /data \
  && DATA_DIR=/tmp/data BUILD_DIR=/app/.build PORT=0 S3_PORT=0 npm start -- --once \
  && node infra/leftovers.ts | xargs npm uninstall --no-save --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 S3_PORT=4566 DATA_DIR=/data BUILD_DIR=/app/.build
WORKDIR /app
COPY --from=build --chown=root:root /app ./
COPY --from=build --chown=node:node /data /data
# The user "node" of the base image, by number: some platforms ask that it is not root.
USER 1000
VOLUME /data
EXPOSE 3000 4566
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=4", "infra/start.ts"]
