# Docket in a container: the source as it is, since Node strips the types. docs/operations.md says how to run it.
FROM node:26.10.0-slim

ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=3000
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
# The image brings the Node that the platform packages would bring a second time.
RUN npm ci --omit=dev && npm cache clean --force && rm -rf node_modules/node-bin-* node_modules/node-linux-*

COPY launch.mjs LICENSE ./
COPY src ./src
COPY commands ./commands
COPY migrations ./migrations
# What is compiled now need not be compiled at each start, when nothing here can be written any more.
RUN node launch.mjs src/main.ts version

RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# The launcher hands on SIGTERM and waits until everything has been put down.
STOPSIGNAL SIGTERM
CMD ["node", "launch.mjs", "src/main.ts", "start"]
