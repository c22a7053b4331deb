package org.shanhai.ask;

import org.shanhai.app.text.Words;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import picocli.CommandLine.TypeConversionException;

/// A bare number on the command line, read as it is in tables: `0.5`, `1e-6`, `１．５`.
public final class OptionNumber {
    private OptionNumber() {}

    /// For options that picocli reads.
    public static double convert(String text, Words words) {
        try {
            return Figure.number(text);
        } catch (BadFigure bad) {
            throw new TypeConversionException(words.say(bad.reason()));
        }
    }

    /// NaN where it is none.
    public static double orNaN(String text) {
        try {
            return Figure.number(text);
        } catch (BadFigure bad) {
            return Double.NaN;
        }
    }

    /// Of a percentage, with its sign or without, the part of one; NaN where it is none.
    public static double part(String text) {
        return orNaN(text.strip().replaceFirst("[%％]$", "")) / 100;
    }
}
