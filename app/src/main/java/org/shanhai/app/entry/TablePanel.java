package org.shanhai.app.entry;

import org.shanhai.capability.Panel;
import org.shanhai.capability.PanelBuilder;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.panel.PanelTable;

/// A table that was read as the panel that the engine asks for.
public final class TablePanel {
    private TablePanel() {}

    public static Panel of(PanelTable table) {
        PanelBuilder panel = Panel.builder();
        for (int y = 0; y < table.years().size(); y++) {
            Matrix values = table.values(y);
            for (int r = 0; r < values.rows(); r++) {
                for (int i = 0; i < values.columns(); i++) {
                    // The first row and column make every key known, even where it has nothing.
                    if (r == 0 || i == 0 || values.get(r, i) > 0) {
                        panel.add(
                                table.places().get(r),
                                table.industries().get(i),
                                table.years().get(y),
                                values.get(r, i));
                    }
                }
            }
        }
        return panel.build();
    }
}
