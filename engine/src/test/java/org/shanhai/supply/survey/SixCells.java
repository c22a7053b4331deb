package org.shanhai.supply.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;

/// A surveyed region of three places and two industries whose answers are worked out by hand.
///
/// Every cell makes 100, but the rest of the country has no care. A mill of the west buys 20 of
/// itself, 20 of the mill of the east and 10 of care; the mill of the east buys 10 of the rest;
/// care of the east buys 30 of the mill of the west. So the coefficients are .2, .2, .1, .1 and .3,
/// and a unit of final demand for the mill of the west makes 1.25 of it, .125 of care there, .25 of
/// the mill of the east and .025 of that of the rest.
///
/// The mill and the care of the west pay 50 of wages each, nobody else any.
final class SixCells {
    static final int WEST = 0;
    static final int EAST = 1;
    static final int REST = 2;
    static final int MILL = 0;
    static final int CARE = 1;

    /// West is here, east its partner.
    static final Groups GROUPS = new Groups(List.of(Group.HERE, Group.PARTNER, Group.OUTSIDE));

    private SixCells() {}

    static SurveyChains chains(Path folder) {
        return SurveyChains.of(region(folder));
    }

    static Region region(Path folder) {
        put(
                folder,
                "datapackage.json",
                """
                {"name": "six",
                 "shanhai": {"name": "Six cells", "area": "area", "base_year": 2020,
                   "currency": "CNY"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "facts", "path": "facts.csv"},
                   {"name": "pressures_by_place", "path": "pressures.csv"},
                   {"name": "flows", "path": "flows.csv"}]}
                """);
        put(
                folder,
                "places.csv",
                """
                place,name,within,kind
                country,Country,,country
                area,Area,country,province
                west,West,area,county
                east,East,area,county
                rest,Rest,country,province
                """);
        put(
                folder,
                "industries.csv",
                "industry,name,broad\nmill,Mill,secondary\ncare,Care,tertiary\n");
        put(
                folder,
                "flows.csv",
                """
                from_place,from_industry,to_place,to_industry,use,amount
                west,mill,west,mill,,20
                east,mill,west,mill,,20
                west,care,west,mill,,10
                rest,mill,east,mill,,10
                west,mill,east,care,,30
                west,mill,west,,household,10
                west,mill,east,,household,20
                west,mill,rest,,household,10
                west,mill,west,,export,10
                west,care,west,,household,90
                east,mill,east,,household,40
                east,mill,east,,export,40
                east,care,east,,household,95
                east,care,east,,stocks,5
                rest,mill,rest,,household,90
                """);
        put(
                folder,
                "facts.csv",
                """
                place,industry,measure,value,relation,scope,unit,year,basis
                west,mill,wages,50,=,all,CNY,2020,estimated
                west,care,wages,50,=,all,CNY,2020,estimated
                east,mill,wages,0,=,all,CNY,2020,estimated
                east,care,wages,0,=,all,CNY,2020,estimated
                rest,mill,wages,0,=,all,CNY,2020,estimated
                """);
        put(
                folder,
                "pressures.csv",
                """
                place,industry,use,pressure,amount,unit,year,basis
                west,mill,,co2,50,t,2020,estimated
                east,mill,,co2,30,t,2020,estimated
                rest,mill,,co2,10,t,2020,estimated
                """);
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        if (!(reading instanceof Reading.Sound sound)) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return sound.region();
    }

    private static void put(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
