package org.shanhai.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.packs.FormatSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.Near;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What stands in a pack? Its tables, or the columns of one.
@Command(
        name = "format",
        description = "${bundle:format.about}",
        footer = "${bundle:format.examples}")
final class FormatCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TABLE",
            description = "${bundle:format.of}")
    private @Nullable String table;

    FormatCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Words words = shanhai.context().words();
        Answer answer = table == null ? FormatSheet.ofAll(words) : of(table, words);
        shanhai.context().whole().print(answer, shanhai.json());
        return ExitCodes.DONE;
    }

    private static Answer of(String name, Words words) {
        TableSchema schema =
                Schemas.find(name)
                        .orElseThrow(
                                () ->
                                        Named.refusal(
                                                "no_table",
                                                words.get(
                                                        "format.no_table",
                                                        name,
                                                        Near.asked(Schemas.names(), name, words)),
                                                name,
                                                new Answer.Items(
                                                        "tables",
                                                        "",
                                                        Schemas.names().stream()
                                                                .map(
                                                                        each ->
                                                                                new Answer.Item(
                                                                                        each, each))
                                                                .toList())));
        return FormatSheet.of(schema, words);
    }
}
