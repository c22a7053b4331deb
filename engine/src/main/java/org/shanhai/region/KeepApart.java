package org.shanhai.region;

import java.util.List;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What may not stand beside what, by one text.
///
/// @param matters keys of [Matter]s: who does one of them is kept apart
/// @param classes prefixes of the classes of those who do; all where empty
/// @param beside prefixes of the classes it is kept apart from
/// @param unless the named fact that, once shown, lets both stand there; may be empty
/// @param text the standard or law it is from, and its article
@OfTable(value = "neighbours", key = "matters, beside, text")
public record KeepApart(
        @InColumn(of = "matters", needed = true) List<String> matters,
        List<String> classes,
        @InColumn(needed = true) List<String> beside,
        @InColumn(maybe = true) String unless,
        String unlessLocal,
        String text,
        @InColumn(maybe = true) String article,
        @InColumn(needed = true) String source,
        String note)
        implements Row {
    public KeepApart {
        matters = List.copyOf(matters);
        classes = List.copyOf(classes);
        beside = List.copyOf(beside);
    }

    /// Whether it keeps away who does some matters and is of one of some classes.
    public boolean isOf(List<String> does, List<String> ofClasses) {
        return matters.stream().anyMatch(does::contains)
                && (classes.isEmpty()
                        || ofClasses.stream().anyMatch(each -> Matter.fits(classes, each)));
    }

    /// Whether it keeps things apart from what is of one of some classes.
    public boolean isFrom(List<String> ofClasses) {
        return ofClasses.stream().anyMatch(each -> Matter.fits(beside, each));
    }

    /// Whether it keeps who does some matters from others, each of one of some classes.
    public boolean keeps(List<String> does, List<String> ofClasses, List<String> others) {
        return isOf(does, ofClasses) && isFrom(others);
    }

    /// What follows from a neighbour it is kept apart from.
    ///
    /// @param matter that asks for neighbours
    public MatterEffect ban(String matter) {
        return new MatterEffect(
                matter,
                Effect.FORBIDDEN,
                List.of(),
                List.of(),
                unless,
                unlessLocal,
                text,
                article,
                "",
                Standing.SOLID,
                source,
                note);
    }
}
