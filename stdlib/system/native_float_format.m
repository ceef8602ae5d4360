## native_float_format ()
## How this processor stores numbers: "ieee-le" or "ieee-be".
##   >> native_float_format ()
##   ans = ieee-le
## See also: fopen, isieee, computer
function format = native_float_format (varargin)
  [~, ~, endian] = computer ();
  format = ["ieee-", lower(endian), "e"];
end
