% matrix and cell literals, horzcat, vertcat, cat
clear
try
  horzcat([1 2],[1;2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat([1 2],[1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat([1 2],[1 2 3],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(3,[1 2],[1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(1,[1 2],[1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(2,[1 2],[1;2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(4,[1 2],[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(3,[1 2],[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(3,[],[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(3,{1},{2,3})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(3,'ab','abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat('abc','ab')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat('abc','')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat({1},{2,3})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat({1},5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat({1},5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(5,{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(1,{1},5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(0,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(-1,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat(1.5,1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat('a',1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cat([1 2],1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat('a',5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(true,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(single(1),int8(3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(struct('a',1),struct('a',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(struct('a',1),struct('b',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [struct('a',1);struct('b',2)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [struct('a',1),struct('a',1,'b',2)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [struct('a',1,'b',3),struct('b',1,'a',2)](2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  vertcat(struct('a',1),struct('a',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(struct('a',1),5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(struct('a',1),{5})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat({5},struct('a',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  horzcat(@sin,@cos)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [@sin,@cos]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [@sin]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [@sin;@cos]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  {@sin,@cos}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[struct('a',1)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=[0:0.1:0.3]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=0:0.1:0.3
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [eye(2)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [eye(2),[1;2]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [eye(2)(:,[2 1])]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(["abc"])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(["abc",'d'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(['abc',"d"])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(["abc",65])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(["abc";"def"])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  is_dq_string(["abc";'def'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc';'de']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc';'']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['abc';''])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['';'abc'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['';''])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['abc';zeros(1,0)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['abc';[]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc';65]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc';65 66 67]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc','de';'x']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['abc';'de';'f']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0);'abc'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(['';'';'abc'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({'';'abc'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1 2;3 4;5]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1 2;3]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1 2,[1;2]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1,2,[1;2]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [[1;2],1,2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1;[2 3]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [[1 2];[]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [[];[1 2]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0);1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0);5])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(0,2);1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(0,3);1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(2,0),[1;2]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(3,0),[1;2]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0),[1;2]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(0,1),[1;2]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(0,1);[1 2]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([[],zeros(1,0)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0),zeros(0,1)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0);zeros(0,1)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0);zeros(1,0)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(2,0);zeros(1,0)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(0,3);zeros(0,2)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [ones(2,2,2),ones(2,1,2)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [ones(2,2,2),ones(2,1)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [ones(2,2,2);ones(1,2,2)](:,:,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [ones(2,2,2),[]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([[],ones(2,2,2)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size([zeros(1,0),ones(2,2,2)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  {1,2;3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  {1,2;3,4}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  {}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({{}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({[]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({[],[]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({{},{}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({1,{}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({{},1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({{};1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; {c{:},3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; {c{:},3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; {c{:}}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; size({c{:}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; size([c{:}])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; class([c{:}])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={}; size({c{:};c{:}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; {c{:};3,4}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; size({c})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; {c,3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  c={1,2}; {c;3}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  {1:3,'a';{2},@sin}
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x={1,2,3}(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},{2};{3},{4}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},2;3,{4}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1};2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},[1 2 3]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1};[1 2 3]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{},{}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{};{}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [cell(1,0);{1}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [cell(0,1),{1}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1};cell(1,0)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{},1]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1,{}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},'']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},{}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},[]]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1},zeros(1,0)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1};{2,3}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [{1,2};{3}]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [int8(100),200]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [int8(100),int16(200)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [int16(200),int8(100)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([int8(100),int16(200)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [true,'a']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  double([200,'a'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  double([300,'a'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  double([-1,'a'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  double([65.5,'a'])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ['a',NaN]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [65.6,'a']
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [single(1.5),2.5]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1i,2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1i,int8(2)]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [complex(1,0),2]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  iscomplex([complex(1,0),2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  iscomplex([complex(1,0)])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [1,2;3,4i]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [NaN,1]
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([single([]),1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([int8([]),1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([true,[]])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(['',true])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([[],true])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([zeros(1,0),true])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class([true;[]])
catch err
  disp(strtok(err.message, "\n"));
end
