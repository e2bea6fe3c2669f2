package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts/deploy does before a stack in each state, and what it finds out before it begins. */
class DeployScriptTest {

    @TempDir
    private Path folder;

    private StubbedAccount account;

    @BeforeEach
    void prepare() throws IOException {
        account = StubbedAccount.in(folder);
    }

    @Test
    void aFirstDeploymentLeavesNothingBehindWhenItFails() throws Exception {
        account.run("deploy", "--no-site").succeeded();

        assertThat(account.calls("sam deploy")).singleElement().asString().contains("--on-failure DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"})
    void aStackThatStandsIsKeptAsItIs(String status) throws Exception {
        account.with("status", status).run("deploy", "--no-site").succeeded();

        assertThat(account.calls("sam deploy")).singleElement().asString().doesNotContain("--on-failure", "ZoneA");
        assertThat(account.calls("aws cloudformation delete-stack")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "REVIEW_IN_PROGRESS"})
    void whatAFailedFirstDeploymentLeftIsNoDeadEnd(String status) throws Exception {
        account.with("status", status).run("deploy", "--no-site").succeeded();

        assertThat(account.calls("aws cloudformation delete-stack")).hasSize(1);
        assertThat(account.calls("sam deploy")).singleElement().asString().contains("--on-failure DELETE");
    }

    @Test
    void aStackThatStoppedOnItsWayBackGoesOnFirst() throws Exception {
        account.with("status", "UPDATE_ROLLBACK_FAILED")
                .run("deploy", "--no-site")
                .succeeded();

        assertThat(account.calls("aws cloudformation continue-update-rollback")).hasSize(1);
        assertThat(account.calls("sam deploy")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UPDATE_IN_PROGRESS, through", "DELETE_FAILED, scripts/destroy"})
    void whatOnlyWaitingOrTakingDownHelpsIsSaid(String status, String remedy) throws Exception {
        var outcome = account.with("status", status).run("deploy", "--no-site").failed();

        assertThat(outcome.output()).contains("stop", status, remedy);
        assertThat(account.calls("sam")).isEmpty();
    }

    @Test
    void aDatabaseIsProtectedOnlyAfterTheFirstSuccess() throws Exception {
        account.run("deploy", "--env", "prod", "--yes", "--no-site").succeeded();

        assertThat(account.calls("sam deploy")).hasSize(2);
        assertThat(account.calls("sam deploy").getFirst()).doesNotContain("DatabaseProtection");
        assertThat(account.calls("sam deploy").getLast()).contains("DatabaseProtection=\"on\"");
    }

    @Test
    void aFirstDeploymentThatFailsProtectsNothing() throws Exception {
        account.with("refused", "")
                .run("deploy", "--env", "prod", "--yes", "--no-site")
                .failed();

        assertThat(account.calls("sam deploy")).singleElement().asString().doesNotContain("DatabaseProtection");
    }

    @Test
    void zonesAreThoseThatHaveEverything() throws Exception {
        account.run("deploy", "--no-site").succeeded();

        assertThat(account.calls("sam deploy"))
                .singleElement()
                .asString()
                .contains("ZoneA=\"us-east-1a\"", "ZoneB=\"us-east-1c\"", "ZoneC=\"us-east-1d\"");
    }

    @Test
    void aRegionWithOneFitZoneIsRefused() throws Exception {
        var outcome = account.with("endpoint-zones", "us-east-1a us-east-1e")
                .run("deploy", "--no-site")
                .failed();

        assertThat(outcome.output()).containsPattern("stop +zones +us-east-1a with");
        assertThat(account.calls("sam")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Database=aurora, Database=rds",
        "DatabaseClass=db.t4g.small, DatabaseClass=db.t4g.micro",
        "Stage=prod, --env dev"
    })
    void theFreePlanIsAskedBeforeItRefuses(String parameter, String remedy) throws Exception {
        var outcome = account.with("plan", "FREE")
                .run("deploy", "--no-site", "--set", parameter)
                .failed();

        assertThat(outcome.output()).containsPattern("stop +plan +FREE").contains(remedy);
        assertThat(account.calls("sam")).isEmpty();
    }

    @Test
    void theFreePlanHasWhatDevWants() throws Exception {
        account.with("plan", "FREE").run("deploy", "--no-site").succeeded();

        assertThat(account.calls("sam deploy")).hasSize(1);
    }

    @Test
    void checkingChangesNothing() throws Exception {
        var outcome = account.with("status", "ROLLBACK_COMPLETE")
                .with("concurrency", "10")
                .run("deploy", "--check")
                .succeeded();

        assertThat(outcome.output())
                .containsPattern("note +stack +ROLLBACK_COMPLETE")
                .containsPattern("note +functions at once +10")
                .contains("aws service-quotas request-service-quota-increase");
        assertThat(account.calls("sam")).isEmpty();
        assertThat(account.calls("aws cloudformation delete-stack")).isEmpty();
    }

    @Test
    void tooManyNetworksAreToldBeforehand() throws Exception {
        var outcome = account.with("networks", "5").run("deploy", "--check").failed();

        assertThat(outcome.output()).containsPattern("stop +networks +5 of 5");
    }

    @Test
    void aDatabaseThatIsThereAlreadyWantsNeitherNetworkNorZones() throws Exception {
        account.with("networks", "5")
                .run(
                        "deploy",
                        "--no-site",
                        "--set",
                        "Database=existing",
                        "--set",
                        "DatabaseSecretArn=arn:aws:secretsmanager:x")
                .succeeded();

        assertThat(account.calls("sam deploy")).singleElement().asString().doesNotContain("ZoneA");
    }

    @Test
    void theDatabaseOfAnOlderVersionIsNotMadeAnew() throws Exception {
        var outcome = account.with("status", "UPDATE_COMPLETE")
                .with("resource-Database", "stylesense-dev")
                .run("deploy", "--no-site")
                .failed();

        assertThat(outcome.output()).contains("From 1.0");
        assertThat(account.calls("sam")).isEmpty();
    }

    /** A stack that goes back to the version before goes back to its jar, which is still there. */
    @Test
    void theSparkJobIsNamedByItsContentAndThereBeforeTheStackIsToldOfIt() throws Exception {
        account.with("status", "CREATE_COMPLETE").with("jar", "the first version");
        account.run("deploy", "--no-site", "--set", "RefreshEngine=spark").succeeded();
        account.with("jar", "the second version");
        account.run("deploy", "--no-site", "--set", "RefreshEngine=spark").succeeded();

        var uploads = account.calls("aws s3 cp").stream()
                .map(call -> call.replaceFirst(".*s3://artefacts/(\\S+) .*", "$1"))
                .toList();
        assertThat(uploads)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("jobs/spark-refresh-[0-9a-f]{16}\\.jar"));
        assertThat(account.calls("sam deploy").getFirst()).contains("SparkJob=\"" + uploads.getFirst() + "\"");
        assertThat(account.calls("sam deploy").getLast()).contains("SparkJob=\"" + uploads.getLast() + "\"");
        var calls = account.calls("");
        assertThat(calls.indexOf(account.calls("aws s3 cp").getFirst()))
                .isLessThan(calls.indexOf(account.calls("sam deploy").getFirst()));
    }

    @Test
    void aNewStackHasItsBucketBeforeTheSparkJobComes() throws Exception {
        account.with("jar", "the first version")
                .run("deploy", "--no-site", "--set", "RefreshEngine=spark")
                .succeeded();

        var calls = account.calls("");
        assertThat(calls.indexOf(account.calls("aws s3 cp").getFirst()))
                .isGreaterThan(calls.indexOf(account.calls("sam deploy").getFirst()));
    }

    @Test
    void whoDoesNotRefreshBySparkBuildsNoSparkJob() throws Exception {
        account.with("status", "CREATE_COMPLETE").run("deploy", "--no-site").succeeded();

        assertThat(account.calls("mvn")).isEmpty();
        assertThat(account.calls("aws s3 cp")).isEmpty();
        assertThat(account.calls("sam deploy")).singleElement().asString().doesNotContain("SparkJob");
    }
}
