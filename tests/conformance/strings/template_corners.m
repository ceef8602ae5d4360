% what printf's engine does with unusual arguments
1;
function t(varargin)
  try
    s = sprintf(varargin{:});
    disp([mat2str(size(s)) ' [' strrep(undo_string_escapes(s), char(0), '\0') ']']);
  catch e
    disp(['! ' e.message]);
  end
end
t('%s', [72.5 101]), t('%s|', [65 1.5 66]), t('%s|%s', [72 101], [102.5 65]), t('%d%s|', [1 65 66]), t('%d%s|', 'abc')
t('%d|%s|', 1, [65 66], 2, [67 68.5]), t('%s%s|', [65 66], [67 68]), t('%s%s|', [65 NaN 66]), t('%s|', [65; 66])
t('%d', 2^63), t('%d', 2^64), t('%d', -1e300), t('%u', -5), t('%x', 2^64), t('%d', uint64(18446744073709551615))
t('%.1d', 1.55), t('%+d|', 1.5), t('%05d|', 1.5), t('%#d|', 1.5), t('%-8x|', 2.5)
t('%5d|', []), t('%5s|', []), t('%d|%d|%d|', 1, [], 2), t('x%sy%dz', [], []), t('%d%%|', [])
t('%d', 3+4i), t('%f|', 3+4i), t('%d|', 3.5+4i)
t('%*d|', 5, 3), t('%*d|', 3), t('%.*s|', 5, 'ab'), t('%*d|', 5.5, 3), t('%*.*f|', 8, 2, pi), t('%*d'), t('a%*d')
t('%+d|% d|%05d|%.3d|', Inf, Inf, NaN, Inf), t('%5.1s|', Inf), t('%+d|%-5d|', NA, NA)
t('%hd|%ld|%Lf|', 1, 2, 3), t('%hhd', 1), t('%lf', 1), t('%5%|'), t('%'), t('%y', 1)
t('%c|', 3.14159), t('%8.3c|', 3.14159), t('%5c|', 'x'), t('%0.c|', 'a')
t(5), t({}), t('%d', {}), t('%d', struct()), t('%s', @sin), t('%d %d|', @sin, 3)
