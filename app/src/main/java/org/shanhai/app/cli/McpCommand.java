package org.shanhai.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.shanhai.app.serve.Assistants;
import org.shanhai.app.serve.Served;
import picocli.CommandLine.Command;

/// Answers an assistant over standard input and output, until its input ends.
@Command(name = "mcp", description = "${bundle:mcp.about}", footer = "${bundle:mcp.examples}")
final class McpCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    McpCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws InterruptedException {
        Context context = shanhai.context();
        Served served = ServeCommand.served(ServeCommand.held(context), shanhai.pack());
        CountDownLatch ended = new CountDownLatch(1);
        Assistants assistants =
                Assistants.start(
                        served,
                        context.words().language(),
                        new Watched(context.surroundings().in(), ended),
                        context.out());
        ended.await();
        assistants.close();
        return ExitCodes.DONE;
    }

    /// Tells when there is no more of it.
    private static final class Watched extends FilterInputStream {
        private final CountDownLatch ended;

        Watched(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return told(super.read(bytes, from, length));
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
