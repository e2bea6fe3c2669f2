package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code infra/deploy/github-role.yaml}: who may take the role on, and that it may do what a deployment does, to this stack alone. */
class DeployRoleTest {

    /** What is run, and not what is only recommended. */
    private static final Pattern COMMAND = Pattern.compile("(?:(?<![\"'])\\baws|\\(ask) ([a-z0-9-]+) ([a-z0-9-]+)");

    /** Statements about what IAM cannot tell apart by name. */
    private static final List<String> OF_ANYTHING = List.of("Look", "SignInToImages", "NewPasswords");

    private static Template role;

    @BeforeAll
    static void read() throws IOException {
        role = Template.read("infra/deploy/github-role.yaml");
    }

    @Test
    void theRepositorysEnvironmentAloneTakesItOn() {
        Map<String, Object> deployRole =
                Template.map(role.resources("AWS::IAM::Role").get("DeployRole"), "Properties");
        List<?> statements =
                (List<?>) Template.map(deployRole, "AssumeRolePolicyDocument").get("Statement");

        assertThat(statements).singleElement().satisfies(statement -> {
            Map<String, Object> trust = Template.cast(statement);
            assertThat(trust).containsEntry("Action", "sts:AssumeRoleWithWebIdentity");
            assertThat(trust.get("Condition"))
                    .isEqualTo(Map.of(
                            "StringEquals",
                            Map.of(
                                    "token.actions.githubusercontent.com:aud",
                                    "sts.amazonaws.com",
                                    "token.actions.githubusercontent.com:sub",
                                    Map.of("Sub", "repo:${Repository}:environment:${Environment}"))));
        });
    }

    @Test
    void itMayMakeWhateverTheTemplateHas() throws IOException {
        var services = new TreeSet<String>();
        Template.read().resources().values().forEach(resource -> {
            String[] type = Template.cast(resource).get("Type").toString().split("::");
            services.add(
                    switch (type[1]) {
                        case "Serverless" -> "lambda";
                        case "EMRServerless" -> "emr-serverless";
                        default -> type[0].equals("Custom") ? "lambda" : type[1].toLowerCase(Locale.ROOT);
                    });
        });

        assertThat(services)
                .hasSizeGreaterThan(15)
                .allSatisfy(service -> assertThat(actions().keySet())
                        .as(service)
                        .anyMatch(action -> action.startsWith(service + ":")));
    }

    @Test
    void itMayDoWhatTheScriptsAskOfAws() throws IOException {
        var asked = new TreeSet<String>();
        for (String script : List.of("deploy", "deploy-site", "lib/account.sh", "lib/stack.sh", "lib/aws.sh")) {
            String text =
                    Files.readString(PackagedFunction.root().resolve("scripts").resolve(script));
            COMMAND.matcher(text)
                    .results()
                    .forEach(found -> action(found.group(1), found.group(2)).ifPresent(asked::add));
        }

        assertThat(asked)
                .contains("cloudformation:DescribeStacks", "ec2:DescribeVpcs", "s3:sync")
                .allSatisfy(action ->
                        assertThat(actions().keySet()).as(action).anyMatch(allowed -> matches(allowed, action)));
    }

    @Test
    void itChangesNothingButWhatIsNamed() {
        statements().forEach((name, statement) -> {
            assertThat(list(statement.get("Action"))).as(name).doesNotContain("*");
            if (list(statement.get("Resource")).contains("*")) {
                assertThat(OF_ANYTHING).contains(name);
                assertThat(list(statement.get("Action")))
                        .as(name)
                        .allMatch(action -> action.toString().matches("[a-z0-9-]+:(Describe|Get|Validate).*"));
            }
        });
    }

    /** No roles but the stack's own, and those handed to the services that the template has them for. */
    @Test
    void itHandsNobodyAnothersRole() {
        statements().forEach((name, statement) -> {
            if (list(statement.get("Action")).stream()
                    .anyMatch(action -> action.toString().startsWith("iam:"))) {
                assertThat(list(statement.get("Resource")))
                        .as(name)
                        .allMatch(resource -> resource.toString()
                                .matches(".*(role|policy)/(\\$\\{StackName}-\\*|aws-service-role/\\*)}$"));
            }
        });
        assertThat(statements().get("RolesForServices")).containsKey("Condition");
    }

    private static Optional<String> action(String service, String command) {
        var words = new StringBuilder();
        for (String word : command.split("-")) {
            words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return switch (service) {
            // Of the tools themselves, or what everybody may.
            case "configure", "sts" -> Optional.empty();
            case "s3" -> Optional.of("s3:" + command);
            case "lambda" -> Optional.of("lambda:" + (command.equals("invoke") ? "InvokeFunction" : words));
            case "service-quotas" -> Optional.of("servicequotas:" + words);
            default ->
                Optional.of(service + ":" + (command.equals("get-login-password") ? "GetAuthorizationToken" : words));
        };
    }

    private static boolean matches(String allowed, String action) {
        return Pattern.compile(allowed.replace("*", ".*"), Pattern.CASE_INSENSITIVE)
                .matcher(action)
                .matches();
    }

    /** By action, the statement that allows it. */
    private static Map<String, String> actions() {
        var actions = new TreeMap<String, String>();
        statements()
                .forEach((name, statement) ->
                        list(statement.get("Action")).forEach(action -> actions.put(action.toString(), name)));
        return actions;
    }

    private static Map<String, Map<String, Object>> statements() {
        var statements = new TreeMap<String, Map<String, Object>>();
        role.resources("AWS::IAM::ManagedPolicy").values().stream()
                .map(policy -> Template.map(Template.map(policy, "Properties"), "PolicyDocument"))
                .flatMap(document -> list(document.get("Statement")).stream())
                .map(Template::cast)
                .forEach(statement -> statements.put(statement.get("Sid").toString(), statement));
        return statements;
    }

    private static List<Object> list(Object one) {
        return one instanceof List<?> several
                ? new ArrayList<>(several)
                : Stream.of(one).map(Object.class::cast).toList();
    }
}
