package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.ProjectHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** That {@code template.yaml} and the code speak of the same shop. */
class TemplateTest {

    /** Actions for which IAM knows no resource narrower than everything. */
    private static final Set<String> UNRESTRICTABLE = Set.of(
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets");

    /** Names that only a laptop's server reads, and what Lambda sets itself. */
    private static final Set<String> NOT_OF_THE_CLOUD = Set.of(
            "HOST",
            "PORT",
            "STYLESENSE_IMAGES",
            "LOG_LEVEL",
            "AWS_LAMBDA_FUNCTION_NAME",
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "AWS_LAMBDA_LOG_FORMAT");

    private static final Pattern ENVIRONMENT_NAME =
            Pattern.compile("(?:getenv\\(\"|environment\\.get(?:OrDefault)?\\(\"|\\$\\{)([A-Z][A-Z0-9_]+)[\":}]");

    private final Template template = template();

    @ParameterizedTest
    @MethodSource("com.stylesense.deploy.PackagedFunction#ofTheApi")
    void aFunctionIsGivenTheAddressesOfItsControllers(String name) throws Exception {
        var given = new TreeSet<>(template.functions().get(name).paths());
        // Every function can tell whether it is well; the gateway asks one of them.
        given.remove("/health");

        assertThat(given).isEqualTo(documentedPaths(name));
    }

    @Test
    void someFunctionAnswersForTheWholeShopsHealth() {
        assertThat(template.functions().values().stream().flatMap(function -> function.paths().stream()))
                .contains("/health");
    }

    @Test
    void everyHandlerIsInItsZip() throws Exception {
        for (var function : template.functions().entrySet()) {
            PackagedFunction packaged = PackagedFunction.unpack(function.getKey());
            try (var classes = classLoader(packaged)) {
                assertThat(classes.loadClass(packaged.handler()).getConstructor())
                        .as(packaged.handler())
                        .isNotNull();
            }
        }
    }

    @Test
    void everyEnvironmentNameThatTheCodeReadsIsDeclared() throws IOException {
        for (var function : template.functions().entrySet()) {
            Set<String> read = environmentNamesIn(Path.of("layers/runtime/src/main"));
            read.addAll(environmentNamesIn(Path.of("layers/store/src/main")));
            read.addAll(environmentNamesIn(
                    Path.of(function.getValue().codeUri()).getParent().resolveSibling("src/main")));
            read.removeAll(NOT_OF_THE_CLOUD);

            assertThat(template.environmentOf(function.getKey()))
                    .as(function.getKey())
                    .containsAll(read);
        }
    }

    @Test
    void everyPolicyNamesItsResource() {
        var everything = new ArrayList<String>();
        template.resources().values().forEach(resource -> collectActionsOnEverything(resource, everything));

        assertThat(everything).isNotEmpty().allMatch(UNRESTRICTABLE::contains);
    }

    @Test
    void noZipHoldsWhatTheLayerHas() throws IOException {
        Set<String> layer = PackagedFunction.classesIn(PackagedFunction.layerZip());
        for (var function : template.functions().entrySet()) {
            Set<String> own = PackagedFunction.classesIn(
                    PackagedFunction.root().resolve(function.getValue().codeUri()));

            assertThat(own).as(function.getKey()).isNotEmpty().doesNotContainAnyElementsOf(layer);
        }
    }

    /** LocalStack takes layers but does not apply them. */
    @Test
    void whatLocalStackGetsHoldsTheLayerToo() throws IOException {
        packForLocalStack();
        Set<String> layer = PackagedFunction.jarsIn(PackagedFunction.layerZip()).keySet();
        for (var function : template.functions().entrySet()) {
            Path zip = PackagedFunction.layerZip()
                    .resolveSibling("localstack")
                    .resolve(Path.of(function.getValue().codeUri()).getName(1) + ".zip");
            var all = new TreeSet<>(PackagedFunction.jarsIn(
                            PackagedFunction.root().resolve(function.getValue().codeUri()))
                    .keySet());
            all.addAll(layer);

            assertThat(PackagedFunction.jarsIn(zip).keySet())
                    .as(function.getKey())
                    .isEqualTo(all);
        }
    }

    private static void packForLocalStack() {
        var project = new Project();
        File packing =
                PackagedFunction.root().resolve("infra/build/package/build.xml").toFile();
        project.init();
        project.setBasedir(packing.getParent());
        project.setProperty("layer.packed", "true");
        ProjectHelper.configureProject(project, packing);
        project.executeTarget(project.getDefaultTarget());
    }

    @Test
    void theLayerHoldsNoMigration() throws IOException {
        assertThat(PackagedFunction.classesIn(PackagedFunction.layerZip()))
                .isNotEmpty()
                .noneMatch(file -> file.startsWith("liquibase/"));
    }

    @Test
    void nothingThatIsDeployedHoldsAServerOrSparkOrWhatTestsNeed() throws IOException {
        Set<String> deployed = PackagedFunction.classesIn(PackagedFunction.layerZip());
        for (var function : template.functions().values()) {
            deployed.addAll(PackagedFunction.classesIn(PackagedFunction.root().resolve(function.codeUri())));
        }

        assertThat(deployed)
                .noneMatch(file -> Stream.of(
                                "io/netty/",
                                "com/stylesense/local/",
                                "org/junit/",
                                "org/gaul/",
                                "org/apache/spark/",
                                "scala/")
                        .anyMatch(file::startsWith));
    }

    @Test
    void layerAndFunctionStayFarBelowWhatLambdaTakes() throws IOException {
        long layer = size(PackagedFunction.layerZip());
        for (var function : template.functions().entrySet()) {
            long both = layer
                    + size(PackagedFunction.root().resolve(function.getValue().codeUri()));

            assertThat(both).as(function.getKey()).isLessThan(100_000_000);
        }
    }

    /** What lies in the zips is Java alone, so that one build serves both: a native library in one would not start on the other. */
    @Test
    void theZipsRunOnEitherProcessor() throws IOException {
        Set<String> packed = PackagedFunction.entriesIn(PackagedFunction.layerZip());
        for (var function : template.functions().values()) {
            packed.addAll(PackagedFunction.entriesIn(PackagedFunction.root().resolve(function.codeUri())));
        }
        assertThat(packed).isNotEmpty().noneMatch(file -> file.matches(".*\\.(so|dylib|dll|jnilib)"));

        var globals = Template.map(Template.map(template.content(), "Globals"), "Function");
        assertThat(globals.get("Architectures")).isEqualTo(List.of(Map.of("Ref", "Architecture")));
        assertThat(Template.map(
                                template.resources("AWS::Serverless::LayerVersion")
                                        .get("SharedLayer"),
                                "Properties")
                        .get("CompatibleArchitectures"))
                .isEqualTo(List.of("arm64", "x86_64"));
    }

    /** A snapshot makes every bean before anybody asks, those that want the key of tokens too. */
    @Test
    void whatHasNoKeyOfTokensTakesNoSnapshot() {
        template.resources("AWS::Serverless::Function").forEach((id, function) -> {
            Map<String, Object> properties = Template.map(function, "Properties");
            Object key = Template.map(Template.map(properties, "Environment"), "Variables")
                    .get("JWT_SECRET_ARN");
            if ("".equals(key) && !"Image".equals(properties.get("PackageType"))) {
                assertThat(Template.map(properties, "SnapStart")).as(id).containsEntry("ApplyOn", "None");
            }
        });
    }

    @Test
    void theLocalServerRefreshesAtTheTemplatesRate() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(
                PackagedFunction.root().resolve("infra/local/src/main/resources/application-scheduled.properties"))) {
            settings.load(file);
        }
        String local = settings.getProperty("stylesense.refresh.every").replaceAll("\\$\\{[A-Z_]+:(.*)}", "$1");

        assertThat(Duration.parse("PT" + local.toUpperCase(Locale.ROOT)))
                .isEqualTo(rate(template.parameterDefault("RefreshRate").toString()));
    }

    private static Duration rate(String expression) {
        var matcher = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)").matcher(expression);
        assertThat(matcher.matches()).as(expression).isTrue();
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /** As the modules' parts of the API's document have them, with {@code {}} for each variable part. */
    private static Set<String> documentedPaths(String function) throws IOException {
        var paths = new TreeSet<String>();
        Path module = PackagedFunction.root().resolve("functions").resolve(function.toLowerCase(Locale.ROOT));
        try (Stream<Path> parts = Files.list(module.resolve("target/classes/META-INF/swagger"))) {
            for (Path part : parts.toList()) {
                Map<String, Object> content = new Yaml().load(Files.readString(part));
                Template.map(content, "paths").keySet().forEach(path -> paths.add(path.replaceAll("\\{[^}]+}", "{}")));
            }
        }
        return paths;
    }

    /** Knows nothing of the test's own class path: what is missing in the zip and the layer is missing here. */
    private static URLClassLoader classLoader(PackagedFunction function) throws IOException {
        var urls = new ArrayList<URL>();
        for (Path jar : function.jars()) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Set<String> environmentNamesIn(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(PackagedFunction.root().resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|properties|xml)"))
                    .toList()) {
                ENVIRONMENT_NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    /** Allowed actions whose resource is "*", wherever a policy stands. Those of bucket and queue policies name theirs as well. */
    private static void collectActionsOnEverything(Object node, List<String> actions) {
        if (node instanceof Map<?, ?> map) {
            if ("Allow".equals(map.get("Effect"))
                    && map.containsKey("Resource")
                    && namesEverything(map.get("Resource"))) {
                actions.addAll(
                        map.get("Action") instanceof List<?> several
                                ? several.stream().map(Object::toString).toList()
                                : List.of(map.get("Action").toString()));
            }
            map.values().forEach(child -> collectActionsOnEverything(child, actions));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collectActionsOnEverything(child, actions));
        }
    }

    private static boolean namesEverything(Object resource) {
        return resource instanceof List<?> several
                ? several.stream().anyMatch(TemplateTest::namesEverything)
                : "*".equals(resource);
    }

    private static long size(Path zip) throws IOException {
        return PackagedFunction.jarsIn(zip).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Template template() {
        try {
            return Template.read();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
