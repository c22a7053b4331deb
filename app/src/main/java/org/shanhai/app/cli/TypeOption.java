package org.shanhai.app.cli;

import org.shanhai.app.text.Words;
import org.shanhai.supply.Closure;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Whether households' spending is followed.
final class TypeOption {
    @Option(
            names = "--type",
            paramLabel = "1|2",
            defaultValue = "1",
            description = "${bundle:chains.type}")
    private String type = "1";

    /// The model that the number stands for.
    Closure closure(CommandLine command, Words words) {
        return switch (type) {
            case "1" -> Closure.TYPE_I;
            case "2" -> Closure.TYPE_II;
            default -> throw new ParameterException(command, words.get("chains.type_wrong", type));
        };
    }
}
