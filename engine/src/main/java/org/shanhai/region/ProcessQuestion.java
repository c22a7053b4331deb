package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.key.Keyed;

/// A question on process or site that a text puts to projects of some industries. What nobody has
/// answered is open: silence never settles it.
///
/// @param matter by which it is answered; unique
/// @param industries keys of the industry sets it is put to
/// @param places keys of the places where it is put, whatever lies within them; all where empty
/// @param text the law, list or plan it is from, and its article
/// @param since from when that is in force or read as; may be empty
/// @param effect what follows where it is answered with yes
/// @param unless the named fact that, once shown, lifts what is forbidden; may be empty
/// @param standing how surely the text is known
public record ProcessQuestion(
        String matter,
        List<String> industries,
        List<String> places,
        String process,
        String processLocal,
        String question,
        String questionLocal,
        String text,
        String article,
        String since,
        Effect effect,
        String unless,
        String unlessLocal,
        Standing standing,
        String source,
        String note)
        implements Row {
    public ProcessQuestion {
        industries = List.copyOf(industries);
        places = List.copyOf(places);
    }

    /// What a yes brings.
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
        CONDITION
    }

    /// How surely a text is known.
    public enum Standing implements Keyed {
        /// Read in full, or on the page of the office: it decides.
        SOLID,
        /// A reprint, a draft, or a text whose area is not known: told, and decides nothing.
        WEAK,
        /// The text was looked for and not found: said as such.
        NOT_FOUND
    }

    public boolean decides() {
        return standing == Standing.SOLID;
    }

    /// Whether it is put to projects at a place.
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

    /// Whether it is put to an industry at a place.
    ///
    /// @param code empty where the industry is not known: then only what every project is asked
    public boolean isFor(Industries all, Optional<String> code, Places within, Place place) {
        if (!isAt(within, place)) {
            return false;
        }
        if (industries.isEmpty()) {
            return true;
        }
        return code.filter(all::contains)
                .map(all::number)
                .filter(
                        number ->
                                industries.stream()
                                        .flatMap(key -> all.findSet(key).stream())
                                        .flatMapToInt(set -> Arrays.stream(set.members()))
                                        .anyMatch(member -> member == number))
                .isPresent();
    }
}
