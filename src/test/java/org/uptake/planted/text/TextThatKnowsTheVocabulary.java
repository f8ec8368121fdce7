package org.uptake.planted.text;

import org.uptake.planted.document.SoundRecord;

record TextThatKnowsTheVocabulary(SoundRecord word) {}
