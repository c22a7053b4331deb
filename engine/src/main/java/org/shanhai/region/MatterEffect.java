package org.shanhai.region;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What follows in law from a matter that is so, by one text.
///
/// @param matter the key of a [Matter]
/// @param places keys of the places where it holds, whatever lies within them; all where empty
/// @param classes prefixes of the classes it holds for; all where empty
/// @param unless the named fact that, once shown, lifts what is forbidden; may be empty
/// @param text the law, list or plan it is from, and its article
/// @param since from when that is in force or read as; may be empty
/// @param standing how surely the text is known
@OfTable(value = "matter_effects", key = "matter, effect, text, article, places, classes")
public record MatterEffect(
        @InColumn(of = "matters") String matter,
        Effect effect,
        @InColumn(of = "places") List<String> places,
        List<String> classes,
        @InColumn(maybe = true) String unless,
        String unlessLocal,
        String text,
        @InColumn(maybe = true) String article,
        @InColumn(maybe = true) String since,
        Standing standing,
        @InColumn(needed = true) String source,
        String note)
        implements Row {
    /// A word long enough to tell something; of Chinese, which parts none, two characters.
    private static final Pattern WORD = Pattern.compile("(?=(\\p{IsHan}{2}))|([a-z]{4,})");

    public MatterEffect {
        places = List.copyOf(places);
        classes = List.copyOf(classes);
    }

    /// What a yes brings, the heaviest first.
    public enum Effect implements Keyed {
        /// The text does not let it in.
        FORBIDDEN,
        /// A report on the environmental impact, and its approval.
        REPORT,
        /// A form on the environmental impact, and its approval.
        FORM,
        /// A discharge permit under key management.
        KEY_PERMIT,
        /// Something else that an office decides.
        CONDITION;

        /// The paper it belongs to, of which a project needs one at most; empty for what stands by
        /// itself.
        public boolean isOfEia() {
            return this == REPORT || this == FORM;
        }
    }

    /// How surely a text is known.
    public enum Standing implements Keyed {
        /// Read in full, or on the page of the office: it decides.
        SOLID,
        /// A reprint, a draft, or a text whose area is not known: to be read.
        WEAK,
        /// The text was looked for and not found: to be read.
        NOT_FOUND
    }

    public boolean isSolid() {
        return standing == Standing.SOLID;
    }

    public boolean forbids() {
        return effect == Effect.FORBIDDEN;
    }

    /// How many words of what is said stand in its name or in what is told of it.
    public long countShared(String said) {
        String told = (text + unless + unlessLocal + note).toLowerCase(Locale.ROOT);
        return WORD.matcher(said.toLowerCase(Locale.ROOT))
                .results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                .filter(told::contains)
                .count();
    }

    /// Whether it holds for a project of one of some classes at a place.
    public boolean holds(Places within, Place place, List<String> ofClasses) {
        return isAt(within, place)
                && (classes.isEmpty()
                        || ofClasses.stream().anyMatch(each -> Matter.fits(classes, each)));
    }

    /// Whether it holds at a place, whatever the class.
    public boolean isAt(Places within, Place place) {
        return places.isEmpty()
                || places.stream()
                        .filter(within::contains)
                        .map(within::get)
                        .anyMatch(
                                one ->
                                        one.equals(place)
                                                || (within.isUnit(place)
                                                        && within.isWithin(place, one)));
    }
}
