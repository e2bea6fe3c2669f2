package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whom the web ACL of {@code template.yaml} stops, and what it says to them. */
class TemplateWebAclTest {

    private final Map<String, Object> acl =
            Template.map(Template.read().resources("AWS::WAFv2::WebACL").get("WebAcl"), "Properties");

    TemplateWebAclTest() throws IOException {}

    /** An address that asks too often is stopped before the shop sees it, and told so as the shop would tell it. */
    @Test
    void whoIsStoppedReadsAProblem() {
        for (String rule : List.of("rate", "sign-in")) {
            Map<String, Object> answer =
                    Template.map(Template.map(Template.map(rule(rule), "Action"), "Block"), "CustomResponse");
            Map<String, Object> body = Template.map(
                    Template.map(acl, "CustomResponseBodies"), (String) answer.get("CustomResponseBodyKey"));

            assertThat(answer.get("ResponseCode")).as(rule).isEqualTo(429);
            assertThat(body.get("ContentType")).isEqualTo("APPLICATION_JSON");
            Map<String, Object> problem = new Yaml().load((String) body.get("Content"));
            assertThat(problem)
                    .containsOnlyKeys("type", "title", "status", "detail", "code")
                    .containsEntry("status", 429)
                    .containsEntry("code", "rate_limited");
        }
    }

    /** A page of the catalogue has dozens. */
    @Test
    void picturesDoNotCount() {
        assertThat(limited("rate").get("ScopeDownStatement").toString())
                .startsWith("{NotStatement=")
                .contains("SearchString=/images/");
    }

    @Test
    void signingInHasALimitOfItsOwn() {
        Map<String, Object> limited = limited("sign-in");

        assertThat(limited.get("Limit")).isEqualTo(Map.of("Ref", "SignInsPerAddress"));
        assertThat(limited.get("ScopeDownStatement").toString())
                .contains("/api/auth/login", "/api/auth/register", "/api/auth/guest")
                .doesNotContain("/api/auth/refresh", "/api/auth/me");
    }

    private Map<String, Object> limited(String rule) {
        return Template.map(Template.map(rule(rule), "Statement"), "RateBasedStatement");
    }

    private Map<String, Object> rule(String name) {
        return ((List<?>) acl.get("Rules"))
                .stream()
                        .map(Template::cast)
                        .filter(rule -> name.equals(rule.get("Name")))
                        .findFirst()
                        .orElseThrow();
    }
}
