package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code scripts/up} and {@code scripts/down} know and stop the shop's processes. */
class ProcessesTest {

    @TempDir
    private Path folder;

    /** When a terminal is closed, the first stop could not be told, and the server went on without anybody. */
    @Test
    void allAreStoppedWhereNobodyHearsOfIt() throws Exception {
        assertThat(said("""
                start_process site 'sleep 601' "$run/log" sleep 601
                start_process server 'sleep 602' "$run/log" sleep 602
                site=$(cat "$run/site.pid") server=$(cat "$run/server.pid")
                (stop_process site 'sleep 601'; stop_process server 'sleep 602') >&-
                ps -o command= -p "$site,$server" || echo none
                """)).isEqualTo("none\n");
    }

    @Test
    void oneThatEndsWhileItIsToBeStoppedIsNoFailure() throws Exception {
        assertThat(said("""
                start_process server 'sleep 603' "$run/log" sleep 603
                kill() { unset -f kill; command kill "$@"; wait "${2:-$1}" || true; return 1; }
                stop_process server 'sleep 603'
                [ -e "$run/server.pid" ] || echo forgotten
                """)).endsWith("forgotten\n");
    }

    @Test
    void oneOfAnotherUserIsNamedWithWhoMayStopIt() throws Exception {
        assertThat(said("""
                start_process server 'sleep 604' "$run/log" sleep 604
                server=$(cat "$run/server.pid")
                kill() { [ "$1" = -0 ] || return 1; }
                stop_process server 'sleep 604' || echo "and fails"
                command kill "$server"
                """))
                .matches("The server \\(process \\d+\\) is another user's, .*"
                        + System.getProperty("user.name")
                        + ": stop it as that one, with scripts/down.\nand fails\n");
    }

    @Test
    void wherePsTellsNothingItIsSaidWhatToInstall() throws Exception {
        assertThat(said("need_ps && echo found")).isEqualTo("found\n");
        assertThat(said("ps() { echo 'ps: unrecognized option: w' >&2; return 1; }; need_ps || echo fails"))
                .contains("install procps")
                .endsWith("fails\n");
    }

    private String said(String script) throws IOException {
        assumeTrue(new File("/bin/ps").exists() || new File("/usr/bin/ps").exists(), "ps is not installed");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "set -euo pipefail\n. scripts/lib/processes.sh\nrun=$1\n" + script,
                        "bash",
                        folder.toString())
                .directory(new File(System.getProperty("stylesense.root")))
                .redirectErrorStream(true)
                .start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
