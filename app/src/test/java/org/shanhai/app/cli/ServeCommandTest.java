package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is wrong is said before anything is served.
class ServeCommandTest {
    @Test
    void othersReachItWithATokenAlone() {
        Run run = ChainRuns.zhejiang("serve", "--address", "0.0.0.0", "--port", "0");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("others can reach 0.0.0.0", "--token");
        for (String token : List.of("", " ", "short", "with;semicolon", "with space")) {
            Run wrong = ChainRuns.zhejiang("serve", "--token", token, "--port", "0");
            assertThat(wrong.exitCode()).as(token).isEqualTo(ExitCodes.WRONG_USE);
            assertThat(wrong.err()).contains("--token");
        }
    }

    @Test
    void aPortIsOne() {
        Run run = ChainRuns.zhejiang("serve", "--port", "70000");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("not 70000");
    }

    @Test
    void anAddressOfAnotherMachineIsSaidToBe() {
        Run run =
                ChainRuns.zhejiang(
                        "serve",
                        "--address",
                        "192.0.2.1",
                        "--token",
                        "a-long-secret",
                        "--port",
                        "0");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("192.0.2.1").doesNotContain("another program");
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = ChainRuns.zhejiang("serve", "--port", port);
            assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
            assertThat(run.err()).contains("port " + port, "--port 0");
        }
    }
}
