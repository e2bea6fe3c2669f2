# The images of docker compose, by target: pipeline (data, migration, seed), localstack (the functions), site.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /shop
COPY . .
RUN mvn -B -q package -P package,localstack -pl infra/build/package -am -DskipTests
# Packaged once more: Maven finds one module's jar for another's class path only in the run that made it.
RUN mvn -B -q package dependency:copy-dependencies -pl data/demo-catalogue,functions/migrate -am -DskipTests -DincludeScope=runtime \
      -DoutputDirectory=/shop/lib \
 && cp data/pipeline/target/*.jar data/demo-catalogue/target/*.jar functions/migrate/target/*.jar lib/

FROM eclipse-temurin:25-jre AS pipeline
# jsvg wants a font for the drawings' text when it makes pixels of them (demo --raster, --contact-sheet).
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
WORKDIR /shop
COPY --from=build /shop/lib lib
# The drawings' vectors ship with the catalogue, so that nothing here needs a neural network.
COPY data/demo/vectors.bin .
COPY infra/deploy/images/seed /usr/local/bin/seed
# Whose a new volume is that Compose puts there.
RUN mkdir data images && chown 1000:1000 data images
USER 1000
CMD ["seed"]

FROM localstack/localstack:4.14.0 AS localstack
COPY --from=build /shop/infra/build/package/target/localstack /opt/stylesense/functions
COPY template.yaml infra/deploy/localstack/derive-template.py /opt/stylesense/
COPY infra/deploy/localstack/ready.d /etc/localstack/init/ready.d

FROM node:22-alpine AS site-build
WORKDIR /site
COPY site/package.json site/package-lock.json site/.npmrc* ./
RUN npm ci --no-audit --no-fund
COPY site .
RUN npm run build

FROM node:22-alpine AS site
WORKDIR /site
COPY --from=site-build /site/dist dist
COPY site/server.mjs .
COPY site/head head
# The image's user node; a number, as a cluster wants it.
USER 1000
CMD ["node", "server.mjs", "--host", "0.0.0.0", "--port", "3000", "--api", "http://api:8000"]
