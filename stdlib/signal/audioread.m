## [Y, FS] = audioread (FILENAME)
## [Y, FS] = audioread (FILENAME, [FIRST LAST])
## [Y, FS] = audioread (..., "native")
## Sound from a file, a channel a column, from -1 to 1 (with "native" as whole numbers as they are there),
## and its sampling rate. WAV, AIFF, AU, FLAC, Ogg and others, by libsndfile, loaded at first use.
##   >> audiowrite ("demo.wav", [0; 0.5; -0.5], 8000);
##   >> [y, fs] = audioread ("demo.wav")
##   y =
##
##           0
##      0.5000
##     -0.5000
##
##   fs = 8000
##   >> delete demo.wav
## See also: audiowrite, audioinfo
function [y, fs] = audioread (file, varargin)
  if (nargin < 1 || nargin > 3)
    print_usage ();
  elseif (! ischar (file))
    error ("audioread: FILENAME must be a string");
  end
  range = [1 Inf];
  native = false;
  for k = 1:numel (varargin)
    if (ischar (varargin{k}))
      if (! any (strcmp (varargin{k}, {"native", "double"})))
        error ("audioread: DATATYPE must be \"native\" or \"double\"");
      end
      native = strcmp (varargin{k}, "native");
    else
      range = varargin{k};
      if (! isnumeric (range) || numel (range) != 2 || ! (range(1) >= 1 && range(2) >= range(1)) ...
          || range(1) != fix (range(1)))
        error ("audioread: invalid specification for range of frames");
      end
    end
  end
  [y, info] = __audio_read__ (file, range(1), range(2));
  fs = info(2);
  if (native)
    switch (mod (info(4), 65536))
      case 1
        y = int8 (y * 128);
      case 5
        y = uint8 (y * 128 + 128);
      case {3, 4}
        y = int32 (y * 2 ^ 31);
      case 6
        y = single (y);
      case 7
      otherwise
        y = int16 (y * 32768);
    end
  end
end

%!test
%! f = [tempname() ".wav"];
%! audiowrite (f, [0 1; 0.5 -1; -0.25 0], 8000);
%! [y, fs] = audioread (f);
%! assert (fs, 8000);
%! assert (y, [0 32767/32768; 0.5 -1; -0.25 0]);
%! assert (audioread (f, [2 3]), [0.5 -1; -0.25 0]);
%! assert (audioread (f, "native"), int16 ([0 32767; 16384 -32768; -8192 0]));
%! fail ("audioread (f, [3 9])", "audioread: invalid specification for range of frames");
%! fid = fopen (f, "r+"); fwrite (fid, "xxxx"); fclose (fid);
%! fail ("audioread (f)", "audioread: failed to open input file");
%! unlink (f);
%!error <audioread: failed to open input file 'nofile.wav'> audioread ("nofile.wav")
%!error <audioread: FILENAME must be a string> audioread (1)
