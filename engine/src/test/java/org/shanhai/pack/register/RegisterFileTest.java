package org.shanhai.pack.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;

/// Files of registers, of which what they hold is told by what they begin with.
class RegisterFileTest {
    @TempDir private Path folder;

    @Test
    void aPackedWorkbookIsToBeUnpacked() throws IOException {
        Path packed = folder.resolve("firms.xlsx.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        }
        List<Fault> faults = new ArrayList<>();
        new RegisterFile(packed, Optional.empty())
                .read(
                        new RowSink() {
                            @Override
                            public boolean header(List<String> names, long line) {
                                return true;
                            }

                            @Override
                            public void row(RowBuffer row) {}

                            @Override
                            public void fault(Fault fault) {
                                faults.add(fault);
                            }
                        });
        assertThat(faults)
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(English.remedy(fault.message()))
                                        .startsWith("Unpack it"));
    }
}
