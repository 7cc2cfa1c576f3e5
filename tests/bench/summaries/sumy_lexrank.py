"""Summarises with sumy's LexRank: a line of JSON {text, count} in, a line {sentences, ms} out."""

import json
import re
import sys
import time

from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words


class Simple(Tokenizer):
    """sumy's own asks NLTK for data that pip does not bring."""

    def __init__(self):
        self._language = "english"

    def to_sentences(self, paragraph):
        return tuple(part.strip() for part in re.split(r"(?<=[.!?])\s+", paragraph) if part.strip())

    def to_words(self, sentence):
        return tuple(re.findall(r"[^\W\d_]+", sentence.lower()))


def main():
    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    for line in sys.stdin:
        asked = json.loads(line)
        begun = time.process_time()
        document = PlaintextParser.from_string(asked["text"], Simple()).document
        sentences = [str(sentence) for sentence in summarizer(document, asked["count"])]
        print(json.dumps({"sentences": sentences, "ms": 1000 * (time.process_time() - begun)}), flush=True)


main()
