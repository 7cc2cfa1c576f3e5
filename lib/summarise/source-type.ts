/** IPTC's code for what a model made. https://cv.iptc.org/newscodes/digitalsourcetype/ */
export const WRITTEN_BY_MODEL = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
