% what sscanf reads, and where it stops
1;
function t(varargin)
  try
    [s, n, e, p] = sscanf(varargin{:});
    printf('%s %s %s %d {%s} %d\n', mat2str(double(s)), class(s), mat2str(size(s)), n, e, p);
  catch e
    disp(['! ' e.message]);
  end
end
t('1 2 3', '%d'), t('1 2 3', '%d', 2), t('1 2 3 4 5', '%d', [2 Inf]), t('1 2 3', '%d', 0), t('1 2 3', '%d', [Inf 2]), t('1', '%d', -1)
t('1,2,3', '%d,'), t('1,2,3', '%d,%d'), t('1.5', '%d'), t('abc', '%d'), t('12abc', '%d%s'), t('abc def', '%s %s'), t('a b c', '%c')
t('10:20:30', '%d:%d:%d'), t('x = 5', 'x=%d'), t('x=5', 'x = %d'), t('0x1F', '%x'), t('017', '%i'), t('12345', '%2d%3d'), t('1e5', '%d')
t('Inf', '%f'), t('-inf', '%f'), t('infinity', '%f'), t('NA', '%f'), t('1.2.3', '%f'), t('1e', '%f'), t('- 5', '%d'), t('5-3', '%d')
t('1 2 3', '%*d %d'), t('abc123', '%[a-z]%d'), t('a,b', '%[^,],%s'), t('50% 60%', '%d%%'), t('1 a 2 b', '%d %c'), t('abc', 'abd')
t('9999999999', '%d'), t('-1', '%u'), t('hello', '%3s'), t('abcdef', '%s', [2 2]), t('abc', '%c', 2), t('', '%d'), t('   ', '%d')
t('1', '%y'), t(1, '%d'), t('1', 1), t('1', '')
[a, b, n] = sscanf('12 ab', '%d %s', 'C')
