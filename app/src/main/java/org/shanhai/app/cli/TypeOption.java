package org.shanhai.app.cli;

import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.supply.Closure;
import picocli.CommandLine.Option;

/// Whether households' spending is followed.
final class TypeOption {
    @Option(
            names = "--type",
            paramLabel = "1|2",
            defaultValue = "1",
            description = "${bundle:chains.type}")
    private String type = "1";

    /// The model that the number stands for.
    Closure closure(Words words) {
        return switch (type) {
            case "1" -> Closure.TYPE_I;
            case "2" -> Closure.TYPE_II;
            default -> throw new WrongUse(words.get("chains.type_wrong", type));
        };
    }
}
