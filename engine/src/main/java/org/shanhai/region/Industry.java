package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// One row of the classification in use.
///
/// @param code as text: leading zeros count
/// @param reach the key of the class that says how far its goods usually travel
/// @param also further names people look for it by
/// @param recruit whether a county can win firms of it; empty where the pack does not say
/// @param recruitNote the reason, or who says so
/// @param margin whether it comes with the goods of others; empty where the pack does not say so
@OfTable(value = "industries", key = "industry")
public record Industry(
        @InColumn(value = "industry", key = true) String code,
        @InColumn(usual = true) String name,
        String nameLocal,
        Broad broad,
        @InColumn(of = "reaches", maybe = true) String reach,
        List<String> also,
        Optional<Recruit> recruit,
        @InColumn(maybe = true) String recruitNote,
        Optional<Margin> margin) {
    public Industry {
        also = List.copyOf(also);
    }

    /// An industry of which nothing is said about recruiting.
    public Industry(
            String code,
            String name,
            String nameLocal,
            Broad broad,
            String reach,
            List<String> also) {
        this(code, name, nameLocal, broad, reach, also, Optional.empty(), "");
    }

    /// An industry that does not come with the goods of others.
    public Industry(
            String code,
            String name,
            String nameLocal,
            Broad broad,
            String reach,
            List<String> also,
            Optional<Recruit> recruit,
            String recruitNote) {
        this(code, name, nameLocal, broad, reach, also, recruit, recruitNote, Optional.empty());
    }

    /// Whether it settles where its material is, so that nobody is called for it unasked.
    public boolean followsMaterial() {
        return recruit.equals(Optional.of(Recruit.MATERIAL));
    }

    /// Whether its value added is earned by work that a place could choose to have. What comes with
    /// land and houses, a licence, a monopoly or a network is there for other reasons: a place's
    /// average over such, as over a power station or the rents of its flats, is no bar for who
    /// asks what to bid for.
    public boolean isEarned() {
        return recruit.map(each -> each.isOpen() || each == Recruit.LOCAL).orElse(true);
    }
}
