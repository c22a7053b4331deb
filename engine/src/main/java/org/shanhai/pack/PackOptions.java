package org.shanhai.pack;

import java.util.Optional;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;

/// How a pack is to be read, where it does not say so itself.
///
/// @param followLinks whether files of a folder may be links that lead out of it
/// @param decimal the decimal mark of tables that do not tell it
/// @param list the year whose list of mountain places is taken; 0 for the latest
/// @param forImports whether the long tables that only imports need are read too
/// @param isSent whether somebody sent the pack, who does not choose what of this machine it
///     is put together with: it may stand on embedded packs alone
public record PackOptions(
        boolean followLinks,
        Optional<DecimalMark> decimal,
        int list,
        boolean forImports,
        boolean isSent) {
    /// Nothing said.
    public static final PackOptions PLAIN = new PackOptions(false, Optional.empty());

    public PackOptions(boolean followLinks, Optional<DecimalMark> decimal) {
        this(followLinks, decimal, 0, false, false);
    }

    /// The same, of the list of a year.
    public PackOptions of(int year) {
        return new PackOptions(followLinks, decimal, year, forImports, isSent);
    }

    /// The same, with the tables that only imports need.
    public PackOptions withImports() {
        return new PackOptions(followLinks, decimal, list, true, isSent);
    }

    /// The same, of a pack that somebody sent.
    public PackOptions sent() {
        return new PackOptions(followLinks, decimal, list, forImports, true);
    }

    /// How numbers are written in tables so separated. Those that are separated by commas have
    /// points, whatever is said: a pack may hold tables of several programs.
    Decimals decimals(Separator separator) {
        return separator == Separator.COMMA && decimal.filter(DecimalMark.COMMA::equals).isPresent()
                ? Decimals.contradicted()
                : separator.decimals(decimal);
    }
}
