# Build: the jar. The embedded MariaDB that the build migrates is made for x86-64; the jar runs anywhere.
FROM --platform=linux/amd64 eclipse-temurin:25-jdk-noble AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl libcrypt1 libstdc++6 libsystemd0 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -DskipTests package
RUN java -Djarmode=tools -jar target/coach-digital.jar extract --destination /app

FROM eclipse-temurin:25-jre-noble AS runtime
RUN groupadd --gid 10001 coach \
    && useradd --uid 10001 --gid coach --no-create-home --home-dir /data --shell /usr/sbin/nologin coach \
    && install --directory --owner=coach --group=coach --mode=0750 /data
WORKDIR /app
COPY --from=build /app/lib lib
COPY --from=build /app/coach-digital.jar ./
COPY deploy/jvm.options deploy/healthcheck.sh ./

# Training run for the AOT cache: this very JVM and application, on the database version of docker-compose.yml.
FROM mariadb:11.8 AS train
COPY --from=runtime /opt/java/openjdk /opt/java/openjdk
COPY --from=runtime /app /app
COPY deploy/aot-train.sh /usr/local/bin/
ENV PATH=/opt/java/openjdk/bin:$PATH
RUN aot-train.sh /app/coach-digital.jar /app/coach-digital.aot

FROM runtime
COPY --from=train /app/coach-digital.aot ./
# A cache that does not fit this JVM or these jars fails here, not silently at every start.
RUN ["java", "@/app/jvm.options", "-XX:AOTCache=/app/coach-digital.aot", "-XX:AOTMode=on", "-cp", "/app/coach-digital.jar", "-version"]
ENV SERVER_PORT=8080 COACH_DATA_DIR=/data
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=10s --start-period=90s --retries=3 \
    CMD ["bash", "/app/healthcheck.sh"]
ENTRYPOINT ["java", "@/app/jvm.options", "-XX:AOTCache=/app/coach-digital.aot", "-jar", "/app/coach-digital.jar"]
