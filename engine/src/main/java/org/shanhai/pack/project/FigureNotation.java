package org.shanhai.pack.project;

import java.util.function.Consumer;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;

/// Brings the figures of projects to the form in which all numbers are read.
record FigureNotation(Decimals decimals, Consumer<Fault> faults) {

    /// The value of a field so written; empty, with a fault, where a number in it can be read in
    /// two ways. What is no figure stays as it is.
    String plain(ProjectField field, String text, long line) {
        return field.findAmount().isEmpty() ? text : plain(field.key(), text, line);
    }

    /// The figure that stands in a field of that name.
    String plain(String name, String text, long line) {
        return BadFigure.orTell(
                        () -> decimals.plain(text),
                        reason -> faults.accept(new Fault(line, name, text.strip(), reason)))
                .orElse("");
    }
}
