package org.shanhai.supply.survey;

import java.util.List;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;

/// The rows of a survey table: every sector of every place, place by place; cell
/// place × [#sectorCount()] + sector.
///
/// @param places the names of the places, in order
/// @param sectors the names of the sectors, in order
public record Cells(List<BilingualName> places, List<BilingualName> sectors) {
    /// @throws SupplyException when there are no places or no sectors
    public Cells {
        places = List.copyOf(places);
        sectors = List.copyOf(sectors);
        if (places.isEmpty() || sectors.isEmpty()) {
            throw new SupplyException(SurveyMessage.NO_CELLS.of(places.size(), sectors.size()));
        }
    }

    /// Of places and sectors with one name each.
    public static Cells ofNames(List<String> places, List<String> sectors) {
        return new Cells(
                places.stream().map(BilingualName::of).toList(),
                sectors.stream().map(BilingualName::of).toList());
    }

    public int placeCount() {
        return places.size();
    }

    public int sectorCount() {
        return sectors.size();
    }

    public int count() {
        return Math.multiplyExact(places.size(), sectors.size());
    }

    public int cell(int place, int sector) {
        return place * sectors.size() + sector;
    }

    public int placeOf(int cell) {
        return cell / sectors.size();
    }

    public int sectorOf(int cell) {
        return cell % sectors.size();
    }

    /// A cell in words, for messages.
    public Message name(int cell) {
        return SupplyMessage.SECTOR_IN_PLACE.of(
                sectors.get(sectorOf(cell)), places.get(placeOf(cell)));
    }
}
