package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code template.yaml} makes for the refresh by Spark, and who may do what in it. */
class TemplateSparkTest {

    private static final Map<String, String> SPARK =
            Map.of("RefreshEngine", "spark", "SparkJob", "jobs/spark-refresh-0.jar");

    private final Template template = Template.read();

    TemplateSparkTest() throws IOException {}

    @Test
    void withoutAChoiceNothingOfItIsMade() {
        var made = template.resourcesWith(Map.of());

        assertThat(made).doesNotContainKeys("AWS::EMRServerless::Application", "AWS::Serverless::StateMachine");
        assertThat(made.values().stream().flatMap(List::stream)).noneMatch(id -> id.startsWith("Spark"));
        assertThat(template.parameterDefault("RefreshEngine")).isEqualTo("function");
    }

    @Test
    void chosenItIsAnApplicationAStateMachineItsScheduleAndItsAlarm() {
        var made = template.resourcesWith(SPARK);

        assertThat(made.get("AWS::EMRServerless::Application")).containsExactly("SparkApplication");
        assertThat(made.get("AWS::Serverless::StateMachine")).containsExactly("SparkRefreshes");
        assertThat(made.get("AWS::Scheduler::Schedule")).contains("RefreshSchedule", "SparkRefreshSchedule");
        assertThat(made.get("AWS::CloudWatch::Alarm")).contains("SparkRefreshFailed");
    }

    /** Else both would count the log, and the later one would undo the other's work. */
    @Test
    void theScheduledRefreshLeavesToSparkWhatSparkCounts() {
        var trending = Template.map(Template.cast(template.resources().get("TrendingFunction")), "Properties");

        assertThat(Template.map(Template.map(trending, "Environment"), "Variables"))
                .containsEntry("REFRESH_ENGINE", Map.of("Ref", "RefreshEngine"));
    }

    /** Nothing is paid for between two jobs, and a new account's sixteen processors do. */
    @Test
    void theApplicationIsBoundedAndKeepsNothingWarm() {
        var application = properties("SparkApplication");

        assertThat(application).containsKeys("MaximumCapacity").doesNotContainKeys("InitialCapacity");
        assertThat(Template.map(application, "AutoStopConfiguration")).containsEntry("Enabled", true);
        assertThat(Template.map(application, "SchedulerConfiguration")).containsEntry("MaxConcurrentRuns", 1);
        assertThat(number("SparkMaxCpu")).isEqualTo(16).isEqualTo(4 * number("SparkWorkerCpu"));
        assertThat(number("SparkMaxDisk")).isEqualTo(4 * number("SparkWorkerDisk"));
        // With the tenth that Spark adds, of the two to seven and a half GB that EMR gives a processor.
        int worker = (int) Math.ceil(number("SparkWorkerMemory") * 1.1);
        assertThat(number("SparkMaxMemory")).isEqualTo(4 * worker);
        assertThat(worker).isBetween(2 * number("SparkWorkerCpu"), 7 * number("SparkWorkerCpu"));
    }

    @Test
    void theJobReachesItsFilesInTheBucketAndNothingElse() {
        assertThat(statements("SparkJobRole"))
                .containsExactly(
                        "[s3:GetObject] ${ArtefactBucket.Arn}/jobs/*",
                        "[s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload, s3:ListMultipartUploadParts]"
                                + " ${ArtefactBucket.Arn}/refresh/runs/*",
                        "[s3:PutObject] ${ArtefactBucket.Arn}/refresh/logs/*",
                        "[s3:ListBucket] ArtefactBucket.Arn");
        assertThat(properties("SparkApplication")).doesNotContainKey("NetworkConfiguration");
    }

    @Test
    void theFunctionReachesTheRunsAlone() {
        assertThat(statements("SparkRefreshRole"))
                .containsExactly(
                        "[logs:CreateLogStream, logs:PutLogEvents] SparkRefreshLogs.Arn",
                        "[s3:GetObject, s3:PutObject] ${ArtefactBucket.Arn}/refresh/runs/*",
                        "[s3:ListBucket] ArtefactBucket.Arn");
    }

    @Test
    void theStateMachineStartsThisJobInThisRoleAlone() {
        assertThat(statements("SparkRefreshesRole"))
                .contains(
                        "[lambda:InvokeFunction] SparkRefreshFunction.Alias",
                        "[emr-serverless:StartJobRun] SparkApplication.Arn",
                        "[emr-serverless:GetJobRun, emr-serverless:CancelJobRun] ${SparkApplication.Arn}/jobruns/*",
                        "[iam:PassRole] SparkJobRole.Arn");
    }

    /** What was written out of the shop about its shoppers is gone in two days, versions and all. */
    @Test
    void whatAJobReadIsForgotten() {
        var rules = Template.map(properties("ArtefactBucket"), "LifecycleConfiguration");

        assertThat(rules.get("Rules").toString())
                .contains("Prefix=refresh/runs/, ExpirationInDays=1, NoncurrentVersionExpiration={NoncurrentDays=1}")
                .doesNotContain("Prefix=jobs/");
    }

    private Map<String, Object> properties(String resource) {
        return Template.map(Template.cast(template.resources().get(resource)), "Properties");
    }

    private int number(String parameter) {
        return (int) template.parameterDefault(parameter);
    }

    /** Each as its actions and what they are allowed on. */
    private List<String> statements(String role) {
        var policy = Template.cast(((List<?>) properties(role).get("Policies")).getFirst());
        return ((List<?>) Template.map(policy, "PolicyDocument").get("Statement"))
                .stream()
                        .map(Template::cast)
                        .map(statement -> actions(statement.get("Action")) + " " + resource(statement.get("Resource")))
                        .toList();
    }

    private static Object actions(Object action) {
        return action instanceof List<?> ? action : List.of(action);
    }

    private static Object resource(Object resource) {
        return resource instanceof Map<?, ?> function
                ? function.values().iterator().next()
                : resource;
    }
}
