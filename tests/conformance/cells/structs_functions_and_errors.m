% struct, fieldnames, cellfun and friends
clear
try
  struct('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',1,'b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct(1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{1,2},'b',{1,2,3})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{1,2},'b',5)(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{{}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{{1,2}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('1a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a b',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',1,'a',2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct({})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct(struct('a',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',cell(2,2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{1,2},'b',{{}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct("a",1,"b",{{1,2}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct('a',{1},'b',{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fieldnames(struct('a',1,'b',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fieldnames(struct())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fieldnames(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  fieldnames({})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isfield(5,'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isfield(struct('a',1),5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isfield(struct('a',1),{'a',5})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isfield(struct('a',1),"a")
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isfield(struct('a',{}),'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rmfield(struct('a',1,'b',2),'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rmfield(struct('a',1,'b',2),{'a','b'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rmfield(struct('a',1),'b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rmfield(struct('a',{1,2},'b',3),'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  setfield(struct('a',1),'b',2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  setfield(struct('a',1),'a','b',2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  setfield(struct('a',1),{1},'b',{2},5).b
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  setfield(5,'a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  getfield(struct('a',1),'b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  getfield(struct('a',{1,2}),{2},'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  getfield(5,'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  getfield(struct('a',{1,2}),'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),{'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),{'a','c'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),struct('c',1,'d',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),[1 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),[1 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',1,'a',2),5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  orderfields(struct('b',{1,2},'a',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [s,p]=orderfields(struct('b',1,'a',2,'c',3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct2cell(struct('a',1,'b','x'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  struct2cell(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(struct2cell(struct('a',{1,2,3},'b',1)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(struct2cell(struct('a',{1;2;3},'b',1)))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1;2},{'a';'b'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1,2},{'a','b'},2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1,2;3,4},{'a','b'},2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1,2;3,4},{'a','b'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1;2},{'a';'b'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1;2},['a';'b'],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1;2;3},{'a';'b'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct(5,{'a'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},5,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},{'a'},3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},{'a'},0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},{'a'},1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({},{'a'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({},{},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},{5},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1;2},{'1a';'b'},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1},'abc',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct(cell(0,1),{},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2struct({1 2 3},{'a','b','c'},2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numfields(struct('a',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numfields(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('()',{1},'.','a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('()',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('.',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('x',{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('{}',':')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('()',':')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  substruct('()','a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref(struct('a',5),substruct('.','a'))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref([1 2 3],substruct('()',{2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref({1,2},substruct('{}',{2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref(5,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref(5,struct('x',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref(@sin,substruct('()',{0}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsref(struct('a',{{1,2}}),substruct('.','a','{}',{2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsasgn([1 2 3],substruct('()',{2}),9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsasgn(struct('a',1),substruct('.','b'),9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsasgn({1},substruct('{}',{3}),9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsasgn(5,5,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  subsasgn([],substruct('.','a','()',{3}),9)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isstruct(struct()), isstruct(5), iscell({}), iscell(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isrow(struct('a',{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x.a, struct('a',{1,2,3}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(@(x) x*2, struct('a',1,'b',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(@(x) x*2, struct('a',1,'b',2),'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(@(x) [x x], struct('a',1,'b',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(5,struct('a',1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(@sin,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=structfun(@(x) deal(x,x+1), struct('a',1,'b',2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=structfun(@(x) deal(x,x+1), struct('a',1,'b',2),'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  structfun(@(x) error('boo'), struct('a',1),'ErrorHandler',@(e,x) 7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@numel,{1,[1 2],'abc'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('length',{1,[1 2],'abc'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('isempty',{1,[],''})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('size',{1,[1 2]},2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('size',{1,[1 2]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('size',{1,[1 2]},0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('isclass',{1,'a'},'char')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('ndims',{1,ones(2,2,2)})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('prodofsize',{1,ones(2,2,2)})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('isreal',{1,1i})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('islogical',{1,true})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('isnumeric',{1,'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('numel',{1,'abc'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@isempty,{1,[],''})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,cell(0,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{},'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,cell(0,3),'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1;2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2;3,4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun('sin',{0,1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(5,{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@sin,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@sin,{1},5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@plus,{1,2},{3,4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@plus,{1,2},{3,4,5})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@plus,{1,2},{3;4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) [1 2],{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) {1},{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) 'a',{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) 'ab',{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) single(x),{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) single(x),{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) int8(x),{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{1,single(2)}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{single(1),2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{true,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{2,true}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{2,'a'}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{'a',2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{int8(1),2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(cellfun(@(x) x,{1,int8(2)}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,1i})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1i,1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{struct('a',1)})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{@sin})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) [],{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2},'UniformOutput',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2},'UniformOutput',0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2},'Foo',0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2},'UniformOutput')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) x,{1,2},'ErrorHandler',5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@(x) error('a'),{1,2},'ErrorHandler',@(e,x) e.message,'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=cellfun(@max,{[1 3 2],[5 4]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=cellfun(@(x) x,{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=cellfun(@(x) x,{})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@disp,{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=cellfun(@disp,{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@isclass,{1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@upper,{'a','b'},'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@str2num,{'1','2'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@numel,{1,2},{3,4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellfun(@deal,{1,2},{3,4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x^2,1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x^2,[1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) {x},1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) {x},1:3,'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) [x x],1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x,y) x+y,1:3,4:6)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x,y) x+y,1:3,4:7)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,'abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,'abc','UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,{1,2},'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,{1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,[],'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun('sin',0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(5,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=arrayfun(@(x) deal(x,-x),1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) error('boo'),1:2,'ErrorHandler',@(e,x) e.index)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) disp(x),1:2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  x=arrayfun(@(x) disp(x),1:2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(s) s.a*2,struct('a',{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  class(arrayfun(@(x) x,int8([1 2])))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@(x) x,true)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  arrayfun(@str2func,{'sin'},'UniformOutput',false)
catch err
  disp(strtok(err.message, "\n"));
end
