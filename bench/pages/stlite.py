"""The app for stlite: a text field of Streamlit's, and the answer below it."""

import streamlit as st
from pay import shown

st.markdown(shown(st.text_input("Base salary", "180000")), unsafe_allow_html=True)
