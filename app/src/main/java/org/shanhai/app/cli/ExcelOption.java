package org.shanhai.app.cli;

import org.shanhai.app.output.CsvForm;
import picocli.CommandLine.Option;

/// The option of all commands that write CSV where a person asks for it: for whom.
final class ExcelOption {
    @Option(names = "--excel", description = "${bundle:cli.option.excel}")
    private boolean given;

    CsvForm form() {
        return given ? CsvForm.EXCEL : CsvForm.PROGRAMS;
    }
}
