package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What CloudFront of {@code template.yaml} may keep of the API's answers, and for whom. */
class TemplateCacheTest {

    private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    private static final Map<String, String> SHARED_ANSWERS = Map.of("Ref", "SharedAnswers");

    private final Template template = Template.read();
    private final Map<String, Object> distribution = Template.map(
            Template.map(template.resources("AWS::CloudFront::Distribution").get("Distribution"), "Properties"),
            "DistributionConfig");
    private final Map<String, Object> policy = Template.map(
            Template.map(template.resources("AWS::CloudFront::CachePolicy").get("SharedAnswers"), "Properties"),
            "CachePolicyConfig");

    TemplateCacheTest() throws IOException {}

    /** Behaviours are tried in their order. */
    @Test
    void onlyTheCatalogueIsKeptOfAllThatTheApiAnswers() {
        List<Map<String, Object>> fromTheApi = items("CacheBehaviors").stream()
                .filter(behavior -> "api".equals(behavior.get("TargetOriginId")))
                .toList();

        assertThat(fromTheApi)
                .extracting(behavior -> behavior.get("PathPattern"))
                .startsWith("/api/products*");
        assertThat(fromTheApi)
                .extracting(behavior -> behavior.get("CachePolicyId"))
                .startsWith(SHARED_ANSWERS)
                .filteredOn(kept -> !kept.equals(CACHING_DISABLED))
                .hasSize(1);
    }

    /** The function behind these addresses has nothing that is somebody's: a new one below them would have to be looked at. */
    @Test
    void nothingElseAnswersBelowTheCatalogue() {
        assertThat(template.functions().entrySet().stream()
                        .filter(function ->
                                function.getValue().paths().stream().anyMatch(path -> path.startsWith("/api/products")))
                        .map(Map.Entry::getKey))
                .containsExactly("Products");
    }

    @Test
    void whatTheApiDoesNotAllowIsNotKeptAndNothingForLong() {
        assertThat(policy)
                .containsEntry("MinTTL", 0)
                .containsEntry("DefaultTTL", 0)
                .containsEntry("MaxTTL", 60);
    }

    @Test
    void whoAsksAndEveryParameterArePartOfTheKey() {
        Map<String, Object> key = Template.map(policy, "ParametersInCacheKeyAndForwardedToOrigin");

        assertThat(Template.map(key, "HeadersConfig"))
                .containsEntry("HeaderBehavior", "whitelist")
                .containsEntry("Headers", List.of("Authorization", "X-Visitor-Id", "Origin"));
        assertThat(Template.map(key, "QueryStringsConfig")).containsEntry("QueryStringBehavior", "all");
        assertThat(Template.map(key, "CookiesConfig")).containsEntry("CookieBehavior", "none");
    }

    /** What was once down would look down for ten seconds more, and to everyone. */
    @Test
    void failuresAreNotKept() {
        assertThat(items("CustomErrorResponses"))
                .allSatisfy(response -> assertThat(response).containsEntry("ErrorCachingMinTTL", 0))
                .extracting(response -> response.get("ErrorCode"))
                .containsExactly(500, 502, 503, 504);
    }

    private List<Map<String, Object>> items(String name) {
        return ((List<?>) distribution.get(name)).stream().map(Template::cast).toList();
    }
}
