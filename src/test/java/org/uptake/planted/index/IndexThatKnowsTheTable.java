package org.uptake.planted.index;

import java.util.function.Supplier;
import org.uptake.planted.table.TableThatKnowsTheIndex;

/** The other half. */
public record IndexThatKnowsTheTable(Supplier<TableThatKnowsTheIndex> table) {}
