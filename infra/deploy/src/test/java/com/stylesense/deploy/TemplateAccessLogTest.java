package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Access logs: made when somebody asks for them, kept no longer than every other log, with nothing of who sent a request. */
class TemplateAccessLogTest {

    private static final String ON = "AccessLogs";

    @Test
    void nobodyWhoDoesNotAskGetsThem() throws IOException {
        assertThat(Template.read().resourcesWith(Map.of())).doesNotContainKey("AWS::ApiGateway::Account");
        assertThat(Template.read().resourcesWith(Map.of(ON, "on"))).containsKey("AWS::ApiGateway::Account");
    }

    @Test
    void theyAreKeptAsLongAsOtherLogs() throws IOException {
        Map<String, Object> group =
                Template.read().resources("AWS::Logs::LogGroup").get("ApiLogs");

        assertThat(Template.map(group, "Properties"))
                .containsEntry("RetentionInDays", Map.of("Ref", "LogRetentionDays"));
    }

    /** Without its role for logs, a region's API gateway refuses a stage that has any. */
    @Test
    void theApiWaitsForTheRoleThatWritesThem() throws IOException {
        assertThat(Template.read().resources("AWS::Serverless::Api").get("Api"))
                .containsEntry("DependsOn", "ApiLogging");
    }

    @Test
    void theySayNothingOfWhoAsked() throws IOException {
        Map<String, Object> api =
                Template.map(Template.read().resources("AWS::Serverless::Api").get("Api"), "Properties");
        List<?> choice = (List<?>) Template.map(api, "AccessLogSetting").get("If");
        String format = Template.cast(choice.get(1)).get("Format").toString();

        assertThat(format)
                .contains("$context.status", "$context.resourcePath", "$context.requestId")
                .doesNotContain("identity", "$context.path\"", "authorizer");
    }
}
