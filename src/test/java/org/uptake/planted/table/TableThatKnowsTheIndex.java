package org.uptake.planted.table;

import org.uptake.planted.index.IndexThatKnowsTheTable;

/** Half of a cycle. */
public record TableThatKnowsTheIndex(IndexThatKnowsTheTable index, int width) {}
