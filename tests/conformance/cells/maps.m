% containers.Map
clear
try
  m=containers.Map()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'b','a'},[10 20]); m.keys(), m.values()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','any')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','int32','ValueType','double')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(3)='x'; m(1)='y'; keys(m), values(m)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map([1 2 3],{'a','b','c'}); m(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({1,2,3},{'a','b','c'}); m(2), m.KeyType, m.ValueType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('UniformValues',false); m('a')=1; m('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{1,'x'}); m.ValueType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{1,2}); m.ValueType, m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{'p','q'}); m.ValueType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{[1 2],2}); m.ValueType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{1,2},'UniformValues',false); m.ValueType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b'},{1,2,3})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a',1},{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','a'},{1,2}); m.Count, m('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(5,'x'); m(5), m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(single(5),'x'); m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(int8(5),'x'); m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(true,'x'); m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({int8(5),6},{1,2}); m.KeyType
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','foo','ValueType','any')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','foo')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('ValueType','any','KeyType','char')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m.isKey('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); isKey(m,'a'), isKey(m,{'a','b'}), isKey(m,5), isKey(m,{5,'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); isKey(m,5), isKey(m,'a'), isKey(m,{5,'a'}), isKey(m,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); values(m,{'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); values(m,{'b'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); values(m,'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); remove(m,'a'); m.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m.remove('a'); m.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); remove(m,'b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); remove(m,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'a','b','c'},{1,2,3}); remove(m,{'a','b'}); m.keys()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m.Count, m.length(), length(m), numel(m), isempty(m), m.isobject(), isobject(m), class(m)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); n=m; n('b')=2; m.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m('a')+=5; m('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','double'); m(1)='x'
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','double'); m(1)=[1 2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','char'); m('a')=5
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','char'); m('a')='xyz'; m.values()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','logical'); m('a')=5; m('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','int32'); m('a')=5.7; m('a'), class(m('a'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','int32','ValueType','any'); m(3)=1; class(m.keys(){1}), m(3), m(int8(3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','single','ValueType','any'); m(3.5)=1; class(m.keys(){1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m([1 2])=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m([])=1
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(NaN)=1; m(NaN)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); for k=m.keys(), k{1}, end
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); cellfun(@(k) m(k), m.keys())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); m.keys{1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); m.values{2}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); m.values({'x'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{1,2}); m.values(){1}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{[1 2 3],2}); m('x')(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x','yy'},{struct('a',5),2}); m('x').a
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); m
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map(); disp(m)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); c={m}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); s.m=m
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); isequal(m,m)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m.keys, m.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); size(m), ndims(m), rows(m), columns(m)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m(:)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m('b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(100000)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','double','ValueType','any'); m(1e10)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m({'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('a',1); m.Foo
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({},{}); m.Count
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'c','a','b'},[3 1 2]); m.values()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'c','a','b'},{[3],[1],[2]}); cell2mat(m.values())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'c','B','a','A'},1:4); m.keys()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('x',{1,2}); m('x')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('x',[1 2 3]); m('x')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map({'x'},{[1 2 3]}); m('x')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map("UniformValues",true)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  m=containers.Map('KeyType','char','ValueType','any','UniformValues',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isobject(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
