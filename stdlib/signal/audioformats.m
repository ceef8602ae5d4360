## audioformats ()
## List the kinds of sound files that audiowrite writes.
##   >> audioformats ()
##   wav   Microsoft WAV: 8, 16, 24, 32 bits, double
##   aiff  Apple AIFF
##   au    Sun AU
##   flac  FLAC, without loss: 8, 16, 24 bits
##   ogg   Ogg Vorbis
## See also: audiowrite, audioread
function audioformats ()
  printf ("wav   Microsoft WAV: 8, 16, 24, 32 bits, double\naiff  Apple AIFF\nau    Sun AU\n");
  printf ("flac  FLAC, without loss: 8, 16, 24 bits\nogg   Ogg Vorbis\n");
end

%!test assert (strfind (evalc ("audioformats ()"), "wav"), 1);
