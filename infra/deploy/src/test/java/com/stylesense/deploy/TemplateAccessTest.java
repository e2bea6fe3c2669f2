package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That {@code template.yaml} lets each part do what it does, where only a deployment would notice that it cannot. */
class TemplateAccessTest {

    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private final Template template = Template.read();

    TemplateAccessTest() throws IOException {}

    /** A function reads every secret that its environment names when it starts, and does not start when it may not. */
    @Test
    void whoIsToldOfTheSigningKeyMayReadIt() {
        var told = new TreeSet<String>();
        var allowed = new TreeSet<String>();
        template.resources("AWS::Serverless::Function").forEach((id, function) -> {
            if (!"".equals(environment(function).get("JWT_SECRET_ARN"))) {
                told.add(id);
            }
            if (policiesOf(id).contains("TokenPolicy")) {
                allowed.add(id);
            }
        });

        assertThat(told).isNotEmpty().isEqualTo(allowed);
    }

    @Test
    void everyFunctionMayReadTheDatabasesSecret() {
        template.resources("AWS::Serverless::Function")
                .keySet()
                .forEach(id -> assertThat(policiesOf(id)).as(id).contains("FunctionPolicy", "NetworkPolicy"));
    }

    /** Photos come as bytes, which the gateway hands on unspoilt only when their type is named. */
    @Test
    void theGatewayPassesPhotosOn() {
        assertThat(Template.map(template.resources("AWS::Serverless::Api").get("Api"), "Properties")
                        .get("BinaryMediaTypes")
                        .toString())
                .contains("image~1jpeg", "image~1png", "image~1webp", "multipart~1form-data");
    }

    /** The page's own first script is the one that may stand in it. */
    @Test
    void theContentSecurityPolicyKnowsThePagesScript() throws Exception {
        String page = Files.readString(PackagedFunction.root().resolve("site/index.html"))
                .replace("%API_BASE%", "/api");
        Matcher script = INLINE_SCRIPT.matcher(page);
        while (script.find()) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(script.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(template.resources().get("SecurityHeaders").toString())
                    .as("script-src of SecurityHeaders, after a change of site/index.html")
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    private static Map<String, Object> environment(Map<String, Object> function) {
        return Template.map(Template.map(Template.map(function, "Properties"), "Environment"), "Variables");
    }

    /** What the function's role is built from, in the template's words. */
    private String policiesOf(String function) {
        var role = Template.cast(template.resources().get(function.replaceFirst("Function$", "Role")));
        return Template.map(role, "Properties").get("ManagedPolicyArns").toString();
    }
}
