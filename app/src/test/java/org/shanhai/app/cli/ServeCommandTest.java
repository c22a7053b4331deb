package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/// What is wrong is said before anything is served.
class ServeCommandTest {
    @Test
    void othersReachItWithATokenAlone() {
        Run run = ChainRuns.zhejiang("serve", "--address", "0.0.0.0", "--port", "0");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("others can reach 0.0.0.0", "--token");
        assertThat(ChainRuns.zhejiang("serve", "--address", "0.0.0.0", "--token", " ").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
    }

    @Test
    void aPortIsOne() {
        Run run = ChainRuns.zhejiang("serve", "--port", "70000");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("not 70000");
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
