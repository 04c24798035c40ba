# One image for api, worker and bootstrap: the command picks the role. Built with `docker build -t onward .`
# Not Alpine: the Temporal core and sharp ship binaries for glibc.
ARG NODE_IMAGE=node:26.12.1-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src src
COPY tools/build.mjs tools/bundle-workflows.mjs tools/
RUN node tools/build.mjs

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 ONWARD_DATA_DIR=/data
WORKDIR /app
# Stored files are shared by api and worker through a volume; a new volume takes this folder's owner.
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY migrations migrations
USER node
EXPOSE 8080
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/src/api/server.js"]
