package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** scripts/destroy takes down a stack in any state, whether or not it has outputs. */
class DestroyScriptTest {

    @TempDir
    private Path folder;

    private StubbedAccount account;

    @BeforeEach
    void prepare() throws IOException {
        account = StubbedAccount.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE_COMPLETE",
                "ROLLBACK_COMPLETE",
                "ROLLBACK_FAILED",
                "CREATE_FAILED",
                "REVIEW_IN_PROGRESS",
                "DELETE_FAILED",
                "UPDATE_ROLLBACK_FAILED"
            })
    void anyStackIsTakenDown(String status) throws Exception {
        account.with("status", status).run("destroy", "--yes").succeeded();

        assertThat(account.calls("aws cloudformation delete-stack")).hasSize(1);
        assertThat(account.calls("aws s3 rm s3://")).isEmpty();
    }

    @Test
    void protectionIsTakenOffBeforehand() throws Exception {
        account.with("status", "UPDATE_COMPLETE")
                .with("resource-AuroraCluster", "stylesense")
                .run("destroy", "--env", "prod", "--yes")
                .succeeded();

        var calls = account.calls("aws ");
        assertThat(calls.indexOf(
                        "aws rds modify-db-cluster --db-cluster-identifier stylesense --no-deletion-protection"))
                .isNotNegative()
                .isLessThan(calls.indexOf("aws cloudformation delete-stack --stack-name stylesense"));
    }

    @Test
    void theSitesBucketIsEmptiedAndTheOthersStay() throws Exception {
        var outcome = account.with("status", "CREATE_COMPLETE")
                .with("resource-SiteBucket", "site")
                .with("resource-PictureBucket", "pictures")
                .with("resource-SingleDatabaseInstance", "stylesense-dev")
                .run("destroy", "--yes")
                .succeeded();

        assertThat(account.calls("aws s3 rm")).containsExactly("aws s3 rm s3://site --recursive --only-show-errors");
        assertThat(outcome.output()).contains("s3://pictures", "last snapshot").doesNotContain("s3://artefacts");
    }

    @Test
    void whatKeepsAStackFromGoingIsSaid() throws Exception {
        var outcome = account.with("status", "CREATE_COMPLETE")
                .with("after-deletion", "DELETE_FAILED")
                .run("destroy", "--yes")
                .failed();

        assertThat(outcome.output()).contains("PictureBucket", "not empty", "is not gone");
    }

    @Test
    void withoutAStackThereIsNothingToDo() throws Exception {
        var outcome = account.run("destroy", "--yes").succeeded();

        assertThat(outcome.output()).contains("nothing to take down");
    }

    /** EMR refuses to delete an application that runs, and a job that has begun would go on writing. */
    @Test
    void aRefreshBySparkThatIsUnderWayIsStoppedBeforehand() throws Exception {
        account.with("status", "CREATE_COMPLETE")
                .with("resource-SparkApplication", "00application")
                .with("resource-SparkRefreshes", "arn:refreshes")
                .with("executions", "arn:one arn:two")
                .with("jobs", "job-1")
                .run("destroy", "--yes")
                .succeeded();

        assertThat(account.calls("aws ").stream()
                        .filter(call ->
                                call.matches(".*(stop-execution|cancel-job-run|stop-application|delete-stack).*")))
                .containsExactly(
                        "aws stepfunctions stop-execution --execution-arn arn:one",
                        "aws stepfunctions stop-execution --execution-arn arn:two",
                        "aws emr-serverless cancel-job-run --application-id 00application --job-run-id job-1",
                        "aws emr-serverless stop-application --application-id 00application",
                        "aws cloudformation delete-stack --stack-name stylesense-dev");
    }
}
