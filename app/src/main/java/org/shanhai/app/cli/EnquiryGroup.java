package org.shanhai.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Several questions behind one word, which alone asks one of them.
record EnquiryGroup(Shanhai shanhai, Enquiry<?> alone) implements Callable<Integer> {
    /// @param alone the question the word alone asks, without anything handed in
    static CommandLine of(String word, String alone, Shanhai shanhai) {
        CommandSpec spec =
                CommandSpec.wrapWithoutInspection(
                        new EnquiryGroup(shanhai, Enquiries.find(alone).orElseThrow()));
        spec.name(word);
        spec.usageMessage().description("${bundle:%s.about}".formatted(word));
        spec.usageMessage().footer("${bundle:%s.examples}".formatted(word));
        addTo(spec, shanhai);
        return new CommandLine(spec);
    }

    /// Puts all questions behind a word that begin with it.
    static void addTo(CommandSpec word, Shanhai shanhai) {
        String start = word.name() + " ";
        for (Enquiry<?> each : Enquiries.list()) {
            if (each.name().startsWith(start)) {
                word.addSubcommand(
                        each.name().substring(start.length()), EnquiryCommand.of(each, shanhai));
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        return new EnquiryCommand(shanhai, alone).ask(Map.of(), Map.of(), Optional.empty());
    }
}
